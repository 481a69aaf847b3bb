import { describe, expect, it } from 'vitest';
import { languageTag } from '../../../../core/collection/items/language-tag.ts';

describe('languageTag', () => {
  it.each([
    ['en', 'en'],
    ['EN-us', 'en'],
    ['pt_BR.UTF-8', 'pt'],
    ['zh-Hant-TW', 'zh'],
    ['spa', 'es'],
    ['iw', 'he'],
    [' fr ', 'fr'],
    ['Español', 'es'],
    ['english', 'en'],
    ['haw', 'haw'],
  ])('reads %s as %s', (declared, tag) => expect(languageTag(declared)).toBe(tag));

  it.each(['', 'und', 'mul', 'xx', '1', 'english (uk)', 'e', null, undefined])(
    'reads %j as nothing',
    (declared) => expect(languageTag(declared)).toBeNull(),
  );
});
