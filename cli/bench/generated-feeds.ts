import { generateSample } from '../../core/sample/generate-sample.ts';
import { sampleFeedFormats, writeSampleFeed } from '../../core/sample/sample-feed.ts';
import type { SampleReport } from '../../core/sample/sample-report.ts';

/** Feeds of the sample archive in its seven languages and three formats, each with items of its own. */
export function generatedFeeds(feeds: number, itemsEach: number): string[] {
  const texts: string[] = [];
  for (let seed = 1; texts.length < feeds; seed++) {
    for (const [language, reports] of byLanguage(seed)) {
      for (let at = 0; at + itemsEach <= reports.length && texts.length < feeds; at += itemsEach) {
        const format = sampleFeedFormats[texts.length % sampleFeedFormats.length]!;
        const url = `https://sample.invalid/feed-${texts.length}`;
        const items = reports.slice(at, at + itemsEach);
        texts.push(
          writeSampleFeed(format, { title: `Feed ${texts.length}`, url, language, items }),
        );
      }
    }
  }
  return texts;
}

function byLanguage(seed: number): Map<string, SampleReport[]> {
  const groups = new Map<string, SampleReport[]>();
  const end = new Date('2026-01-01T00:00:00Z');
  for (const report of generateSample({ seed, end, reports: 3_000 })) {
    const group = groups.get(report.language) ?? [];
    groups.set(report.language, group);
    group.push(report);
  }
  return groups;
}
