import { ActionIcon, Skeleton, Tooltip } from '@mantine/core';
import { ChevronDownIcon, CloseIcon } from '../../components/icons.tsx';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useReport } from '../../lib/api/use-report.ts';
import { ReportText } from './ReportText.tsx';

interface Props {
  id: number;
  onClose: () => void;
  onStep: (by: 1 | -1) => void;
}

export function ReportPane({ id, onClose, onStep }: Props) {
  const report = useReport(id);
  return (
    <aside className="uc-panel report-pane" aria-label="Report">
      <div className="report-pane-bar">
        <Tooltip label="Previous (k)">
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label="Previous report"
            onClick={() => onStep(-1)}
          >
            <span className="uc-flip">
              <ChevronDownIcon />
            </span>
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Next (j)">
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label="Next report"
            onClick={() => onStep(1)}
          >
            <ChevronDownIcon />
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Close (Esc)">
          <ActionIcon
            variant="subtle"
            color="gray"
            ml="auto"
            aria-label="Close the report"
            onClick={onClose}
          >
            <CloseIcon />
          </ActionIcon>
        </Tooltip>
      </div>
      {report.error ? (
        <ProblemNotice error={report.error} onRetry={() => void report.refetch()} />
      ) : report.data ? (
        <ReportText report={report.data} />
      ) : (
        <div aria-busy="true">
          <Skeleton h={28} mb="sm" />
          <Skeleton h={220} />
        </div>
      )}
    </aside>
  );
}
