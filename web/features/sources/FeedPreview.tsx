import type { ProbedFeed, ProbeItem } from '../../../core/contract/probe.ts';
import { CrimeTypeBadge } from '../../components/CrimeTypeBadge.tsx';
import { AlertIcon } from '../../components/icons.tsx';
import { formatAgo, formatCount, formatInstant, languageName } from '../../lib/format.ts';
import { safeLink } from '../../lib/safe-link.ts';
import { type Names, useNames } from '../../lib/use-names.ts';

/** What a feed is like: its facts, what to know first, and five items as they will be analysed. */
export function FeedPreview({ feed }: { feed: ProbedFeed }) {
  const names = useNames();
  const facts = [
    feed.format === 'json' ? 'JSON Feed' : feed.format.toUpperCase(),
    `${formatCount(feed.items)} items, ${feed.dated === feed.items ? 'all' : formatCount(feed.dated)} dated`,
    feed.rhythm,
    feed.newest === null ? null : `newest ${formatAgo(feed.newest, new Date())}`,
  ];
  return (
    <div className="feed-preview">
      <p className="uc-note">{facts.filter((fact) => fact !== null).join(' · ')}</p>
      {feed.movedFrom ? (
        <p className="uc-notice uc-notice-info">
          <span>It moved for good: {feed.movedFrom} leads here. The new address is kept.</span>
        </p>
      ) : null}
      {feed.warnings.length > 0 ? (
        <div className="uc-notice uc-notice-warn">
          <AlertIcon />
          <ul className="feed-warnings">
            {feed.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <h3 className="feed-preview-title">Its first items as they will be analysed</h3>
      <ol className="feed-items">
        {feed.preview.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the items of one answer never change places
          <PreviewItem key={at} item={item} names={names} />
        ))}
      </ol>
    </div>
  );
}

function PreviewItem({ item, names }: { item: ProbeItem; names: Names }) {
  const link = safeLink(item.url);
  const title = item.title ?? 'Untitled';
  return (
    <li>
      <p className="feed-item-title">
        {link ? (
          <a href={link} target="_blank" rel="noopener noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
      </p>
      <p
        className="feed-item-text"
        lang={item.language === 'und' ? undefined : item.language}
        dir="auto"
      >
        {item.text}
      </p>
      <p className="uc-note">
        {item.publishedAt === null ? 'undated' : formatInstant(item.publishedAt)}
        {item.language === 'und' ? '' : ` · ${languageName(item.language)}`}
        {item.countries.length > 0 ? ` · ${item.countries.map(names.region).join(', ')}` : ''}
        {item.relevant ? '' : ' · not about crime'}
      </p>
      {item.labels.length > 0 ? (
        <ul className="feed-item-labels">
          {item.labels.map(({ type, words }) => (
            <li key={type}>
              <CrimeTypeBadge type={type} group={names.groupOf(type) ?? ''} names={names} />
              <span className="uc-note"> {words.map((word) => `“${word}”`).join(', ')}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
