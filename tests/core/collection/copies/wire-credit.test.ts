import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wireCredit } from '../../../../core/collection/copies/wire-credit.ts';
import { agencies } from '../../../../core/collection/data/agencies.ts';

const body =
  'Police seized two tonnes of cocaine in the harbour on Monday, the ministry said, and five people were held for questioning by the prosecutor of the district.';
const of = (text: string) => wireCredit({ text });

describe('a dateline', () => {
  it.each([
    ['MEXICO CITY (Reuters) - ', 'reuters'],
    ['MEXICO CITY, March 3 (Reuters) – ', 'reuters'],
    ['(AFP) - ', 'afp'],
    ['AFP - ', 'afp'],
    ['PARIS (AFP) — ', 'afp'],
    ['COLUMBUS, Ohio (AP) — ', 'ap'],
    ['Bridge closed again. COLUMBUS, Ohio (AP) — ', 'ap'],
    ['NEW YORK (AP) ', 'ap'],
    ['AP: ', 'ap'],
    ['Madrid, 3 mar (EFE).- ', 'efe'],
    ['Bogotá (EFE). ', 'efe'],
    ['BEIJING, March 3 (Xinhua) -- ', 'xinhua'],
    ['МОСКВА, 3 марта. /ТАСС/. ', 'tass'],
    ['(ТАСС) - ', 'tass'],
    ['МОСКВА, 3 мар — РИА Новости. ', 'ria'],
    ['Москва. 3 марта. INTERFAX.RU - ', 'interfax'],
    ['(ANSA) - ROMA, 03 MAR - ', 'ansa'],
    ['Berlin (dpa) - ', 'dpa'],
    ['New Delhi [India], March 3 (ANI): ', 'ani'],
    ['Mumbai, Mar 3 (PTI) ', 'pti'],
    ['TOKYO, March 3 (Kyodo) -- ', 'kyodo'],
    ['SEOUL, March 3 (Yonhap) -- ', 'yonhap'],
    ['ANKARA (AA) - ', 'anadolu'],
    ['Lisboa, 03 mar 2026 (Lusa) - ', 'lusa'],
    ['Agência Brasil - ', 'agencia-brasil'],
    ['MADRID, 3 Mar. (EUROPA PRESS) - ', 'europa-press'],
    ['KUALA LUMPUR, March 3 (Bernama) -- ', 'bernama'],
    ['OTTAWA — (CP) - ', 'canadian-press'],
    ['Rabat, 3 mars 2026 (MAP) - ', 'map'],
    ['القاهرة (رويترز) - ', 'reuters'],
    ['باريس (أ ف ب) - ', 'afp'],
    ['رويترز: ', 'reuters'],
    ['الرياض 03 مارس 2026 واس\n', 'spa'],
    ['新华社北京3月3日电（记者张三）', 'xinhua'],
    ['（新华社）', 'xinhua'],
    ['中新社上海3月3日电 ', 'cns'],
    ['路透社伦敦3月3日电 ', 'reuters'],
    ['法新社：', 'afp'],
    ['By Reuters\n', 'reuters'],
    ['By JANE DOE, Associated Press\n', 'ap'],
    ['Por EFE\n', 'efe'],
    ['Par AFP - ', 'afp'],
  ])('credits by %s', (line, key) => {
    expect(of(line + body)).toBe(key);
  });
});

describe('a credit line', () => {
  it.each([
    [' (AFP)', 'afp'],
    [' (EFE).', 'efe'],
    [' — AP', 'ap'],
    ['\nReuters', 'reuters'],
    [' PTI', 'pti'],
    ['\nEFE\nabc/def', 'efe'],
    ['\nLusa/Fim', 'lusa'],
    [' (Reporting by Jane Doe in London; Editing by John Roe)', 'reuters'],
    [' © 2026 AFP', 'afp'],
    [' Copyright 2026 The Associated Press. All rights reserved.', 'ap'],
    ['\nSource: Xinhua', 'xinhua'],
    ['\nFuente: EFE', 'efe'],
    ['\nFonte: Agência Brasil', 'agencia-brasil'],
    ['\nИсточник: ТАСС', 'tass'],
    ['\nالمصدر: رويترز', 'reuters'],
    ['\n来源：新华社', 'xinhua'],
    [' Con información de EFE.', 'efe'],
    [' (Con información de AFP)', 'afp'],
    [' Com informações da Reuters', 'reuters'],
    [' (avec AFP)', 'afp'],
    [' (With inputs from ANI)', 'ani'],
    [' With files from The Canadian Press', 'canadian-press'],
    ['\nAFP and local media', 'afp'],
  ])('credits by %s', (line, key) => {
    expect(of(body + line)).toBe(key);
  });
});

describe('a mention', () => {
  it.each([
    `The minister told Reuters on Monday. ${body}`,
    `Reuters reported that ${body}`,
    `Reuters reports that ${body}`,
    `A Reuters-Ipsos poll says so. ${body}`,
    `Xinhua is opening an office. ${body}`,
    `An AFP journalist saw smoke. ${body}`,
    `The Australian Federal Police (AFP) and others said so. ${body}`,
    `The Aam Aadmi Party (AAP) leader said so. ${body}`,
    `The Membership Action Plan (MAP) was agreed. ${body}`,
    `A Turkish newspaper said, citing AA. ${body}`,
    `Segundo a agência Reuters, ${body}`,
    `Según informó EFE, ${body}`,
    `Как сообщает ТАСС, ${body}`,
    `وقالت رويترز إن ${body}`,
    `据新华社报道，${body}`,
    `${body} The man was held in Philadelphia (PA)`,
    `${body} He said so, according to Reuters.`,
    `${body} It was a good day, the minister told AFP.`,
    `${body} The rating fell to AA`,
    `${body} He saw the MAP`,
    body,
    '',
  ])('credits nobody: %s', (text) => {
    expect(of(text)).toBeNull();
  });
});

describe('byline and publisher', () => {
  it.each([
    ['Reuters', 'reuters'],
    ['By Reuters Staff', 'reuters'],
    ['AFP', 'afp'],
    ['Jane Doe, The Associated Press', 'ap'],
    ['Redacción/EFE', 'efe'],
    ['AP', 'ap'],
    ['Jane Doe | AP', 'ap'],
    ['PA', 'pa'],
    ['Jane Doe', null],
    ['MAP Jones', null],
    ['Reuters Institute for the Study of Journalism', null],
  ])('credits by the byline %s', (byline, key) => {
    expect(wireCredit({ text: body, byline })).toBe(key);
  });

  it.each([
    ['TASS', 'tass'],
    ['Xinhua News Agency', 'xinhua'],
    ['The Canadian Press', 'canadian-press'],
    ['AP', null],
    ['Daily Reuters Observer', null],
    ['Petra', 'petra'],
  ])('credits by the publisher %s', (publisher, key) => {
    expect(wireCredit({ text: body, publisher })).toBe(key);
  });

  it('believes the text first, then the byline', () => {
    const text = `PARIS (AFP) - ${body}`;
    expect(wireCredit({ text, byline: 'Reuters', publisher: 'TASS' })).toBe('afp');
    expect(wireCredit({ text: body, byline: 'Reuters', publisher: 'TASS' })).toBe('reuters');
  });
});

it('gives no short form of one agency to another', () => {
  const owners = new Map<string, string>();
  for (const [key, agency] of Object.entries(agencies)) {
    const all: string[] = [...agency.names, ...('short' in agency ? agency.short : [])];
    for (const name of all) {
      expect(owners.get(name) ?? key, name).toBe(key);
      owners.set(name, key);
    }
  }
});

it('answers for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
      const key = wireCredit({ text, byline: text, publisher: text });
      expect(key === null || key in agencies).toBe(true);
    }),
  );
});
