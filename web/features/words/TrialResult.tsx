import { Link } from '@tanstack/react-router';
import type { TermTrial } from '../../../core/contract/classifier.ts';
import { Sparkline } from '../../components/Sparkline.tsx';
import { formatInstant } from '../../lib/format.ts';
import { trialSentence } from './term-words.ts';

export function TrialResult({ trial }: { trial: TermTrial }) {
  return (
    <div className="words-trial">
      <p>
        {trialSentence(trial)}{' '}
        {trial.gained > 0 ? <Sparkline days={trial.perDay.map(({ gained }) => gained)} /> : null}
      </p>
      {trial.examples.length > 0 ? (
        <ul className="words-examples">
          {trial.examples.map(({ id, title, excerpt, publishedAt, gains }) => (
            <li key={id}>
              <Link to="/reports/$id" params={{ id: String(id) }} search={true} dir="auto">
                {title ?? 'Report without a title'}
              </Link>{' '}
              <span className="uc-note">
                {formatInstant(publishedAt)}
                {gains ? ' · new' : ''}
              </span>
              <p dir="auto">{excerpt}</p>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
