import { Button } from '@mantine/core';
import type { ProbeResult } from '../../../core/contract/probe.ts';
import { AlertIcon } from '../../components/icons.tsx';

/** Nothing was found: what was tried, why it gave nothing, and what to do. */
export function NoFeed({ result, onUntested }: { result: ProbeResult; onUntested: () => void }) {
  return (
    <div className="uc-notice uc-notice-bad" role="alert">
      <AlertIcon />
      <div>
        <strong>No feed was found there.</strong> {result.advice}
        <details className="uc-faults">
          <summary>What was tried</summary>
          <ul>
            {result.failures.map(({ url, reason }) => (
              <li key={url} className="uc-address">
                {url}: {reason}
              </li>
            ))}
          </ul>
        </details>
        <Button size="compact-sm" variant="default" mt="xs" onClick={onUntested}>
          Add it untested
        </Button>
      </div>
    </div>
  );
}
