import { Skeleton } from '@mantine/core';
import { Loaded } from '../../components/Loaded.tsx';
import { useQuality } from '../../lib/api/use-quality.ts';
import { useDocumentTitle } from '../../lib/use-document-title.ts';
import { DriftPanel } from './DriftPanel.tsx';
import { JudgedPanel } from './JudgedPanel.tsx';
import { LearningPanel } from './LearningPanel.tsx';
import { MeasuredPanel } from './MeasuredPanel.tsx';
import './quality.css';

/** How good the analysis is, by whose measure, and what is done about it. */
export function QualityPage() {
  useDocumentTitle('Quality');
  const quality = useQuality();
  return (
    <div className="uc-page">
      <div className="uc-page-head">
        <h1>Quality</h1>
      </div>
      <Loaded query={quality} skeleton={<Skeleton h={520} />}>
        {({ measured, current, judged, drift }) => (
          <>
            <MeasuredPanel measured={measured} current={current} />
            <JudgedPanel judged={judged} />
            <LearningPanel />
            <DriftPanel drift={drift} />
          </>
        )}
      </Loaded>
    </div>
  );
}
