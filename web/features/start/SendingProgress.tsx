import { Button, Progress } from '@mantine/core';
import { formatBytes, formatDuration } from '../../lib/format.ts';
import { sendingRate } from './sending-rate.ts';

interface Props {
  file: File;
  progress: { sent: number; from: number; since: number } | null;
  onPause: () => void;
}

export function SendingProgress({ file, progress, onPause }: Props) {
  const sent = progress?.sent ?? 0;
  const { rate, remaining } = sendingRate(progress, file.size, Date.now());
  const facts = [
    `${formatBytes(sent)} of ${formatBytes(file.size)} sent`,
    rate === null ? null : `${formatBytes(Math.round(rate))}/s`,
    remaining === null ? null : `${formatDuration(remaining)} left`,
  ];
  return (
    <div className="uc-job">
      <Progress
        value={file.size === 0 ? 100 : (sent / file.size) * 100}
        aria-label={`Sending ${file.name}`}
        size="md"
        my={6}
      />
      <div className="uc-job-actions">
        <p className="uc-note">{facts.filter((fact) => fact !== null).join(' · ')}</p>
        <Button size="compact-xs" variant="default" onClick={onPause}>
          Pause
        </Button>
      </div>
    </div>
  );
}
