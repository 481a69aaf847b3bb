import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SourceDetail } from '../../../core/contract/source-detail.ts';
import { Moment } from '../../components/Moment.tsx';
import { countryName, formatCount, formatDay, languageName } from '../../lib/format.ts';
import { safeLink } from '../../lib/safe-link.ts';
import { kindNames } from '../../lib/words.ts';

/** What is known of a source, as pairs of a word and its value; what is not known is left out. */
export function SourceFacts({ source }: { source: SourceDetail }) {
  const now = new Date();
  const { nextPollAt, pollReason, health } = source;
  const feed = source.url !== null;
  const due = nextPollAt !== null && Date.parse(nextPollAt) <= now.getTime();
  return (
    <dl className="source-facts">
      <Fact term="Reports">
        <Link to="/reports" search={{ sources: String(source.id), period: 'all' }}>
          {formatCount(source.reports)}
        </Link>
      </Fact>
      <Fact term="Newest report">
        {source.lastReportAt ? formatDay(source.lastReportAt.slice(0, 10)) : null}
      </Fact>
      <Fact term="Last delivered">
        {feed ? <Moment iso={source.lastSuccessAt} now={now} none="never" /> : null}
      </Fact>
      <Fact term="Next poll">
        {nextPollAt === null ? null : due ? (
          'due'
        ) : (
          <>
            <Moment iso={nextPollAt} now={now} none="–" />
            {pollReason ? <span className="uc-note uc-block">{pollReason}</span> : null}
          </>
        )}
      </Fact>
      <Fact term="Last poll failed">
        {health !== null && source.state === 'failing' ? source.reason : null}
      </Fact>
      <Fact term="Publisher">{source.publisher}</Fact>
      <Fact term="Country">{source.country === null ? null : countryName(source.country)}</Fact>
      <Fact term="Language">{source.language === null ? null : languageName(source.language)}</Fact>
      <Fact term="Kind">{kindNames[source.kind]}</Fact>
      <Fact term="Folder">{source.folder}</Fact>
      <Fact term="Feed">{feed ? <Address url={source.url} /> : null}</Fact>
      <Fact term="Moved from">{source.movedFrom}</Fact>
      <Fact term="Site">{source.site ? <Address url={source.site} /> : null}</Fact>
      <Fact term="Read by">{source.parser}</Fact>
      <Fact term="Text from">
        {feed ? (source.textFrom === 'article' ? 'the article' : 'the feed') : null}
      </Fact>
      <Fact term="Added">{formatDay(source.addedAt.slice(0, 10))}</Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  if (children === null || children === '') return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Address({ url }: { url: string | null }) {
  const link = safeLink(url);
  if (link === null) return url;
  return (
    <a href={link} target="_blank" rel="noopener noreferrer">
      {url}
    </a>
  );
}
