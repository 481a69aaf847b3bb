import { Button, Progress, Skeleton } from '@mantine/core';
import type { Models } from '../../../core/contract/classifier.ts';
import type { Job } from '../../../core/contract/jobs.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useLearning, useModels } from '../../lib/api/use-models.ts';
import { judgementsSentence, learnedSentence, modelOf } from './learning-words.ts';
import { ModelTable } from './ModelTable.tsx';

/** Fitting a model to corrections, and which of the models decides. */
export function LearningPanel() {
  const models = useModels();
  const learning = useLearning();
  return (
    <Panel
      title="Learning"
      note="Corrections adjust what counts as a report of crime and how readily each crime type is named. One judgement in four is kept aside to measure with; what does worse there is not used."
    >
      <Loaded query={models} skeleton={<Skeleton h={90} />}>
        {(data) => (
          <>
            <div className="learning-ask">
              <Button
                size="sm"
                loading={learning.pending}
                disabled={data.judged < data.fewest}
                onClick={() => learning.ask(undefined)}
              >
                Learn from corrections
              </Button>
              <p>{judgementsSentence(data.judged, data.fewest)}</p>
            </div>
            {learning.error ? <ProblemNotice error={learning.error} /> : null}
            <div role="status">
              <Course job={learning.job} pending={learning.pending} models={data} />
            </div>
            {data.items.length > 0 ? <ModelTable models={data.items} /> : null}
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function Course({ job, pending, models }: { job: Job | null; pending: boolean; models: Models }) {
  if (pending)
    return (
      <>
        <p className="uc-note">{job?.step ?? 'waiting for its turn'} …</p>
        <Progress value={100} striped animated aria-label="Learning from corrections" mt={4} />
      </>
    );
  if (job?.state === 'failed') return <p className="uc-bad">{job.error}</p>;
  const model = modelOf(job, models.items);
  return model ? <p>{learnedSentence(model)}</p> : null;
}
