import { generateSample } from '../../core/sample/generate-sample.ts';

/** Reports of the sample archive as a file of JSON lines. */
export function sampleFile(reports: number, seed = 1): string {
  return generateSample({ seed, end: new Date('2026-01-01T00:00:00Z'), reports })
    .map(({ guid, url, title, text, publishedAt, language }) =>
      JSON.stringify({ id: guid, url, title, text, publishedAt, language }),
    )
    .join('\n');
}
