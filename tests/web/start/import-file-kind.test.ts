import { describe, expect, it } from 'vitest';
import { formatOfName, isDocument } from '../../../core/collection/imports/file-format.ts';
import {
  fileKind,
  importEndings,
  sourceNameOf,
} from '../../../web/features/start/import-file-kind.ts';
import { sendingRate } from '../../../web/features/start/sending-rate.ts';

describe('what a file holds', () => {
  it('is the same to the page and to the import', () => {
    for (const ending of importEndings
      .split(',')
      .filter((one) => one !== '.opml' && one !== '.gz')) {
      const name = `a${ending}`;
      expect(fileKind(name), name).toBe(isDocument(formatOfName(name)) ? 'document' : 'table');
    }
  });

  it.each([
    ['feeds.opml', 'feeds'],
    ['a.csv.gz', 'table'],
    ['A.PDF', 'document'],
    ['a.docx', 'unknown'],
    ['a', 'unknown'],
  ])('of %s is %s', (name, kind) => {
    expect(fileKind(name)).toBe(kind);
  });

  it.each([
    ['archive.jsonl.gz', 'archive'],
    ['2024.03 raids.csv', '2024.03 raids'],
    ['release', 'release'],
  ])('of %s is kept under the source %s', (name, source) => {
    expect(sourceNameOf(name)).toBe(source);
  });
});

describe('the rate of sending', () => {
  it('is told once it has settled', () => {
    expect(sendingRate(null, 100, 0)).toEqual({ rate: null, remaining: null });
    expect(sendingRate({ sent: 50, from: 0, since: 0 }, 100, 500)).toEqual({
      rate: null,
      remaining: null,
    });
    expect(sendingRate({ sent: 50, from: 0, since: 0 }, 100, 2_000)).toEqual({
      rate: 25,
      remaining: 2,
    });
  });

  it('leaves out what was there before', () => {
    expect(sendingRate({ sent: 80, from: 60, since: 0 }, 100, 2_000)).toEqual({
      rate: 10,
      remaining: 2,
    });
  });
});
