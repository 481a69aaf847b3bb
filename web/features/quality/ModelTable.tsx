import { Button } from '@mantine/core';
import type { Model } from '../../../core/contract/classifier.ts';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { showUndo } from '../../components/show-undo.tsx';
import { useModelChoice } from '../../lib/api/use-models.ts';
import { formatCount, formatInstant } from '../../lib/format.ts';
import { FactorTable } from './FactorTable.tsx';
import { beforeAfter } from './learning-words.ts';

export function ModelTable({ models }: { models: readonly Model[] }) {
  const choice = useModelChoice();
  const inForce = models.find((model) => model.inForce) ?? null;
  const choose = (id: number | null, message: string): void =>
    choice.mutate(id, {
      onSuccess: () => showUndo(message, () => choice.mutate(inForce?.id ?? null)),
    });
  return (
    <>
      {choice.error ? <ProblemNotice error={choice.error} /> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
      <section className="uc-scroll-x" tabIndex={0} aria-label="Models">
        <table className="uc-table model-table">
          <thead>
            <tr>
              <th scope="col">Made</th>
              <th scope="col">Decides</th>
              <th scope="col">F1 of relevance</th>
              <th scope="col">F1 of crime types</th>
              <th scope="col" className="uc-number">
                Learned from
              </th>
              <th scope="col" className="uc-number">
                Kept aside
              </th>
            </tr>
          </thead>
          <tbody>
            {models.map((model) => (
              <ModelRow
                key={model.id}
                model={model}
                busy={choice.isPending}
                onChoose={() =>
                  choose(model.id, 'This model decides now. Earlier reports are being read anew.')
                }
              />
            ))}
            <tr>
              <th scope="row">The model that ships</th>
              <td>
                {inForce === null ? (
                  <InForce />
                ) : (
                  <Button
                    size="compact-xs"
                    variant="default"
                    disabled={choice.isPending}
                    onClick={() =>
                      choose(
                        null,
                        'The shipped model decides again. Earlier reports are being read anew.',
                      )
                    }
                  >
                    Back to the shipped model
                  </Button>
                )}
              </td>
              <td>–</td>
              <td>–</td>
              <td className="uc-number">–</td>
              <td className="uc-number">–</td>
            </tr>
          </tbody>
        </table>
      </section>
      <div>
        {models.map((model) => (
          <FactorTable key={model.id} model={model} />
        ))}
      </div>
    </>
  );
}

interface RowProps {
  model: Model;
  busy: boolean;
  onChoose: () => void;
}

function ModelRow({ model, busy, onChoose }: RowProps) {
  const { at, by, learnedFrom, heldOut, before, after, inForce, accepted } = model;
  return (
    <tr>
      <th scope="row">
        <time dateTime={at}>{formatInstant(at)}</time>
        <span className="uc-note uc-block">{by}</span>
      </th>
      <td>
        {inForce ? (
          <InForce />
        ) : (
          <Button
            size="compact-xs"
            variant="default"
            disabled={busy}
            onClick={onChoose}
            aria-label={`Put in force: the model of ${formatInstant(at)}`}
          >
            Put in force
          </Button>
        )}
        {accepted ? null : <span className="uc-note uc-block">did worse when it was made</span>}
      </td>
      <td>{beforeAfter(before.relevance.f1, after.relevance.f1)}</td>
      <td>{beforeAfter(before.leaf.f1, after.leaf.f1)}</td>
      <td className="uc-number">{formatCount(learnedFrom)}</td>
      <td className="uc-number">{formatCount(heldOut)}</td>
    </tr>
  );
}

function InForce() {
  return (
    <span className="uc-state" data-state="ok">
      In force
    </span>
  );
}
