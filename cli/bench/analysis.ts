import { createAnalyser } from '../../core/analysis/analyser.ts';
import { createClassifier } from '../../core/classification/create-classifier.ts';
import { createTagger } from '../../core/geography/tagger.ts';
import { detectLanguage } from '../../core/language/detect-language.ts';
import { generateSample } from '../../core/sample/generate-sample.ts';
import type { BenchFigure } from './figure.ts';

/** The sample archive: seven languages, title and some 300 characters, as feeds bring them. */
export async function benchAnalysis(): Promise<BenchFigure[]> {
  const texts = generateSample({ end: new Date('2026-01-01T00:00:00Z'), reports: 3_000 }).map(
    ({ title, text, language, publisherCountry }) => ({ title, text, language, publisherCountry }),
  );
  const started = performance.now();
  const analyser = createAnalyser();
  const load = performance.now() - started;
  const classifier = createClassifier();
  const tagger = createTagger();
  const length = Math.round(
    texts.reduce((sum, { title, text }) => sum + title.length + text.length, 0) / texts.length,
  );
  const note = `${texts.length} texts of ${length} characters`;
  return [
    { measure: 'load all tables', value: Math.round(load), unit: 'ms' },
    rate('language', texts, ({ text }) => detectLanguage(text, null), note),
    rate('classification', texts, (text) => classifier.classify(text), note),
    rate(
      'classification, long',
      longTexts(texts),
      (text) => classifier.classify(text),
      `texts of ${longLength} characters, crime in every sentence`,
    ),
    rate('places', texts, (text) => tagger.tag(text), note),
    rate('full analysis', texts, (text) => analyser.analyse({ ...text, language: null }), note),
  ];
}

const longLength = 4_000;
const longCount = 300;

/** Reports of one language after one another: denser in words of crime than any article. */
function longTexts<T extends { title: string; text: string; language: string }>(texts: T[]): T[] {
  return texts.slice(0, longCount).map((first, at) => {
    const others = texts.filter(({ language }) => language === first.language);
    let text = first.text;
    for (let next = at; text.length < longLength; next += 7)
      text += ` ${others[next % others.length]!.text}`;
    return { ...first, text: text.slice(0, longLength) };
  });
}

/** Reports per second of processor time: other work on the machine does not show in it. */
function rate<T>(
  measure: string,
  texts: T[],
  act: (text: T) => unknown,
  note: string,
): BenchFigure {
  for (const text of texts.slice(0, 300)) act(text);
  const before = process.cpuUsage();
  let done = 0;
  let seconds = 0;
  while (seconds < 1.5) {
    for (const text of texts) act(text);
    done += texts.length;
    const { user, system } = process.cpuUsage(before);
    seconds = (user + system) / 1e6;
  }
  return { measure, value: Math.round(done / seconds), unit: 'reports/s per core', note };
}
