import type { ReportDetail } from '../../../core/contract/reports.ts';
import type { Names } from '../../lib/use-names.ts';
import { articleExcerpt, marksIn } from './article-excerpt.ts';
import { HighlightedText } from './HighlightedText.tsx';
import type { Highlight } from './highlight-segments.ts';

interface Props {
  report: ReportDetail;
  highlights: readonly Highlight[];
  colourOf: (type: string) => string;
  names: Names;
}

/** What the source sent, whole; of an article that was fetched, an excerpt. Says where the text is from. */
export function ReportBody({ report, highlights, colourOf, names }: Props) {
  const { text, language, textFrom, textNote } = report;
  const shared = { colourOf, names };
  if (textFrom !== 'article') {
    return (
      <>
        <div className="report-body" lang={language} dir="auto">
          <HighlightedText text={text} highlights={highlights} {...shared} />
        </div>
        {textNote === null ? null : <p className="uc-note">{textNote}</p>}
      </>
    );
  }
  const passages = articleExcerpt(text, highlights);
  const shown = passages.reduce((sum, passage) => sum + passage.text.length, 0);
  return (
    <>
      <div className="report-body" lang={language} dir="auto">
        {passages.map((passage) => (
          <p key={passage.start} className="report-passage">
            <HighlightedText
              text={passage.text}
              highlights={marksIn(passage, highlights)}
              {...shared}
            />
          </p>
        ))}
      </div>
      <p className="uc-note">
        {shown < text.length * 0.95
          ? 'Text from the article, which was read as a whole; an excerpt is shown.'
          : 'Text from the article.'}
      </p>
    </>
  );
}
