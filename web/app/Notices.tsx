import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { AlertIcon } from '../components/icons.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { useHealth } from '../lib/api/use-health.ts';
import { useWorkspace } from '../lib/api/use-workspace.ts';

/** What must be known on every screen: the data is not real, or the server is away. */
export function Notices() {
  const health = useHealth();
  const workspace = useWorkspace();
  const navigate = useNavigate();
  return (
    <>
      {health.isError ? (
        <div className="uc-notice uc-notice-bad" role="alert">
          <AlertIcon />
          <span>
            <strong>The server cannot be reached.</strong>{' '}
            {health.data === undefined
              ? 'It may have been stopped. This page keeps trying.'
              : `What you see was loaded at ${clock(health.dataUpdatedAt)} and may be out of date. This page keeps trying.`}
          </span>
        </div>
      ) : null}
      {health.data?.workspace === 'sample' ? (
        <div className="uc-notice uc-notice-warn" role="status">
          <AlertIcon />
          <span>
            <strong>Sample data: generated, not real.</strong> No report, place or number here
            describes an event.
          </span>
          <Button
            size="compact-sm"
            variant="default"
            loading={workspace.isPending}
            onClick={() =>
              workspace.mutate('own', { onSuccess: () => void navigate({ to: '/', search: {} }) })
            }
          >
            Back to my data
          </Button>
        </div>
      ) : null}
      {workspace.isError ? <ProblemNotice error={workspace.error} /> : null}
    </>
  );
}

function clock(time: number): string {
  return new Date(time).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
