import { describe, expect, it } from 'vitest';
import {
  mapFields,
  noField,
  parseFieldMap,
} from '../../../core/collection/imports/import-record.ts';
import {
  type FieldMap,
  mapParameter,
  noField as noFieldOfThePage,
} from '../../../web/features/start/field-map.ts';

describe('the map of fields', () => {
  it('is written as the import reads it', () => {
    const map: FieldMap = { text: 'text', publishedAt: 'date', title: 'Überschrift 1' };
    expect(parseFieldMap(mapParameter(map))).toEqual(map);
    expect(mapParameter({})).toBe('');
  });

  it('leaves out names the parameter cannot hold', () => {
    expect(mapParameter({ text: 'a,b', title: 'c=d', url: 'link' })).toBe('url=link');
  });

  it('takes a guess away', () => {
    expect(noFieldOfThePage).toBe(noField);
    const told = parseFieldMap(mapParameter({ publisher: noField, text: 'body' }));
    expect(mapFields(['body', 'source'], told)).toEqual({ text: 'body' });
  });
});
