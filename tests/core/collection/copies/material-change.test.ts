import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  materialChange,
  type Wording,
} from '../../../../core/collection/copies/material-change.ts';

const report = (text: string, title: string | null = 'Two held in Harlow'): Wording => ({
  title,
  text,
});
const former = report('Police in Harlow arrested two men on Monday. They seized 12 kg of cocaine.');
const isMaterial = (before: string, after: string): boolean =>
  materialChange(report(before), report(after)) !== null;

describe('materialChange', () => {
  it('takes over a figure, a name, a sentence that was changed', () => {
    for (const text of [
      former.text.replace('12', '40'),
      former.text.replace('Harlow', 'Luton'),
      `${former.text} A third man is sought.`,
      'Police in Harlow arrested two men on Monday.  A court released both. They seized cocaine.',
    ])
      expect(materialChange(former, report(text))).toEqual({ title: former.title, text });
  });

  it('takes over a title alone and keeps the text', () => {
    const sent = { title: 'Two charged in Harlow', text: former.text };
    expect(materialChange(former, sent)).toEqual(sent);
    expect(materialChange(former, { ...sent, text: '' })).toEqual(sent);
  });

  it('does not mind spaces, punctuation, quotes and capitals', () => {
    expect(
      materialChange(former, report(former.text.toUpperCase(), 'TWO HELD IN HARLOW')),
    ).toBeNull();
    expect(isMaterial('He said "no" - twice.', 'He said “no”  —  twice')).toBe(false);
    expect(isMaterial('ﬁve kilos', 'five kilos')).toBe(false);
  });

  it('does not mind a text that the feed cuts, nor one it leaves out', () => {
    for (const text of [
      '',
      'Police in Harlow arrested two men',
      'Police in Harlow arrested two men on Mon…',
      'Police in Harlow arrested two men on Monday. [...]',
      'Police in Harlow arrested two men on Monday… Read more',
      'Police in Harlow arrested two men on Monday. The post Two held appeared first on Gazette.',
      'They seized 12 kg of cocaine.',
    ])
      expect(materialChange(former, report(text)), text).toBeNull();
  });

  it('takes over the full text where the feed had cut it', () => {
    expect(isMaterial('Police in Harlow arrested two men…', former.text)).toBe(true);
  });

  it('takes over what was withdrawn', () => {
    expect(
      isMaterial(
        'John Doe, 20, was held on Monday. Police thanked the public.',
        'A man was held on Monday. Police thanked the public.',
      ),
    ).toBe(true);
    expect(
      isMaterial(
        'Wrong claim. Police in Harlow arrested two men on Monday.',
        'Police in Harlow arrested two men on Monday.',
      ),
    ).toBe(true);
  });

  it.each([
    ['Two held. 3 hours ago', 'Two held. 4 hours ago'],
    ['Two held. an hour ago. 1,204 views', 'Two held. 2 hours ago. 1,377 views'],
    ['Two held. Last updated: 14:32', 'Two held. Last updated: 15:10'],
    [
      'Two held. Updated March 3, 2026 at 14:32 GMT',
      'Two held. Updated March 4, 2026 at 09:01 GMT',
    ],
    ['Two held. 12 comments', 'Two held. 40 comments'],
    ['Dos detenidos. hace 2 horas', 'Dos detenidos. hace 3 horas'],
    [
      'Dos detenidos. Actualizado: 03/03/2026 10:00',
      'Dos detenidos. Actualizado: 03/03/2026 12:45',
    ],
    ['Deux arrêtés. il y a 5 minutes', 'Deux arrêtés. il y a 2 heures'],
    ['Dois presos. há 3 dias', 'Dois presos. há 4 dias'],
    ['Двое задержаны. 5 минут назад', 'Двое задержаны. 2 часа назад'],
    ['Двое задержаны. 310 просмотров', 'Двое задержаны. 502 просмотра'],
    ['توقيف رجلين. منذ 3 ساعات', 'توقيف رجلين. منذ 5 ساعات'],
    ['两人被捕。3小时前', '两人被捕。5小时前'],
  ])('does not mind what counts by itself: %s', (before, after) => {
    expect(isMaterial(before, after)).toBe(false);
  });

  it('sees a change beside what counts by itself', () => {
    expect(isMaterial('Two held. 3 hours ago', 'Three held. 4 hours ago')).toBe(true);
    expect(isMaterial('Двое задержаны. 5 минут назад', 'Трое задержаны. 2 часа назад')).toBe(true);
  });

  it('leaves the text alone where it is not the feed’s', () => {
    const sent = { title: 'Two charged in Harlow', text: 'Something else entirely.' };
    expect(materialChange(former, sent, { text: true })).toEqual({ ...sent, text: former.text });
    expect(materialChange(former, { ...sent, title: former.title }, { text: true })).toBeNull();
  });

  it('keeps a title that the feed leaves out, and takes one where there was none', () => {
    expect(materialChange(former, report(former.text, null))).toBeNull();
    expect(materialChange(former, report(former.text, '…'))).toBeNull();
    expect(materialChange(report('Text.', null), report('Text.', 'A title'))?.title).toBe(
      'A title',
    );
  });

  it('finds nothing to change in its own result, whatever was sent', () => {
    const wording = fc.record({
      title: fc.option(fc.string({ unit: 'grapheme', maxLength: 60 })),
      text: fc.string({ unit: 'grapheme', maxLength: 200 }),
    });
    fc.assert(
      fc.property(wording, wording, (before, sent) => {
        const next = materialChange(before, sent);
        if (next) expect(materialChange(next, sent)).toBeNull();
        expect(materialChange(before, before)).toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});
