import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { guessMap, mapParameter } from '../../../web/features/start/field-map.ts';
import { fieldsOf, previewFields } from '../../../web/features/start/preview-fields.ts';

describe('fields of a file', () => {
  it('are the keys of the first JSON line', () => {
    expect(fieldsOf('\n{"Title":"a","body":"b"}\n{"x":1}', 'a.jsonl')).toEqual(['Title', 'body']);
  });

  it('are the header of a CSV, whatever divides it', () => {
    expect(fieldsOf('\uFEFFdate,"headline",text\n1,2,3', 'a.csv')).toEqual([
      'date',
      'headline',
      'text',
    ]);
    expect(fieldsOf('date;headline;text', 'a.csv')).toEqual(['date', 'headline', 'text']);
    expect(fieldsOf('date\theadline', 'a.tsv')).toEqual(['date', 'headline']);
  });

  it('are read through gzip', async () => {
    const file = new File([gzipSync('{"text":"a","day":"2020-01-01"}\n')], 'a.jsonl.gz');
    await expect(previewFields(file)).resolves.toEqual(['text', 'day']);
  });

  it('are none for what cannot be read', async () => {
    await expect(previewFields(new File(['not json'], 'a.jsonl'))).resolves.toEqual([]);
    await expect(previewFields(new File(['[1]'], 'a.jsonl'))).resolves.toEqual([]);
    await expect(previewFields(new File(['plain'], 'a.jsonl.gz'))).resolves.toEqual([]);
  });
});

describe('the map of fields', () => {
  it('is guessed from names in use elsewhere', () => {
    expect(guessMap(['Headline', 'Body', 'Published_At', 'link', 'foo'])).toEqual({
      title: 'Headline',
      text: 'Body',
      publishedAt: 'Published_At',
      url: 'link',
    });
  });

  it('prefers our own names', () => {
    expect(guessMap(['body', 'text'])).toEqual({ text: 'text' });
  });

  it('says only what differs', () => {
    expect(mapParameter({ text: 'text', publishedAt: 'date', title: 'headline' })).toBe(
      'publishedAt=date,title=headline',
    );
    expect(mapParameter({})).toBe('');
  });

  it('leaves out names the parameter cannot hold', () => {
    expect(mapParameter({ text: 'a,b', title: 'c=d' })).toBe('');
  });
});
