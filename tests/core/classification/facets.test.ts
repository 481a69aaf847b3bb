import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../../core/classification/create-classifier.ts';
import {
  type FacetHit,
  facetsOf,
  facetWords,
  hasFacets,
  noFacets,
} from '../../../core/classification/facets.ts';
import type { Label } from '../../../core/report.ts';

const classifier = createClassifier();
const read = (text: string, language = 'en', title: string | null = null) =>
  classifier.classify({ title, text, language });
const valuesIn = (text: string, kind: 'substances' | 'purposes' | 'stages', language = 'en') =>
  read(text, language).facets[kind].map(({ value }) => value);

describe('substances', () => {
  it.each([
    [
      'en',
      'Police seized 20 kg of cocaine and 5 kg of crystal meth',
      ['cocaine', 'methamphetamine'],
    ],
    ['en', 'Traffickers sold fake oxycodone laced with nitazenes', ['fentanyl-synthetic-opioids']],
    ['en', 'Heroin cut with xylazine was found by customs', ['heroin-opiates', 'nps-other']],
    [
      'es',
      'Incautan fentanilo y metanfetamina en un narcolaboratorio',
      ['fentanyl-synthetic-opioids', 'methamphetamine'],
    ],
    [
      'fr',
      'Saisie de deux tonnes de résine de cannabis et de captagon',
      ['amphetamine-captagon', 'cannabis'],
    ],
    ['pt', 'Polícia apreende maconha e haxixe com traficante', ['cannabis']],
    ['ru', 'Изъято 30 килограммов мефедрона у наркокурьера', ['nps-other']],
    ['ar', 'ضبط مليون حبة كبتاجون في عملية تهريب مخدرات', ['amphetamine-captagon']],
    ['zh', '警方缴获冰毒和氯胺酮，抓获毒贩', ['methamphetamine', 'ketamine']],
  ])('are named by class (%s: %s)', (language, text, classes) => {
    expect(valuesIn(text, 'substances', language)).toEqual(classes);
  });
});

describe('purposes', () => {
  it.each([
    ['en', 'Twelve women rescued from sex trafficking ring that ran brothels', ['sexual']],
    [
      'en',
      'Trafficking victims were held in a scam compound and forced to scam',
      ['forced-criminality'],
    ],
    ['es', 'Rescatan a víctimas de trata sometidas a trabajo forzoso', ['labour']],
    ['fr', 'Traite des êtres humains : des enfants forcés à mendier', ['begging']],
    [
      'pt',
      'Tráfico de pessoas: trabalhadores em condição de trabalho escravo resgatados',
      ['labour'],
    ],
    ['ru', 'Торговля людьми: задержаны за продажу новорожденного', ['child-sale']],
    ['ar', 'تفكيك شبكة الاتجار بالبشر واستغلال الضحايا في الدعارة', ['sexual']],
    ['zh', '警方破获人口贩卖案，受害人被强迫卖淫', ['sexual']],
  ])('are those of trafficking (%s: %s)', (language, text, purposes) => {
    expect(valuesIn(text, 'purposes', language)).toEqual(purposes);
  });

  it('stand only beside trafficking', () => {
    expect(
      valuesIn('Police seized cocaine in a brothel and arrested a dealer', 'purposes'),
    ).toEqual([]);
  });
});

describe('stages', () => {
  it.each([
    ['en', 'Customs seized 2 tonnes of cocaine and arrested four men', ['seizure', 'arrest']],
    [
      'en',
      'Drug trafficker sentenced to 20 years in prison after pleading guilty',
      ['conviction', 'sentence'],
    ],
    ['en', 'Police warn of a wave of romance scams', ['warning']],
    ['es', 'Condenado a 12 años de prisión un narcotraficante', ['conviction', 'sentence']],
    ['fr', 'Un trafiquant de drogue mis en examen', ['charge']],
    ['pt', 'Polícia apreende duas toneladas de cocaína e detém três', ['seizure', 'arrest']],
    ['ru', 'Наркоторговца приговорили к десяти годам', ['sentence']],
    ['ar', 'القبض على مروج مخدرات وضبط كمية من الحشيش', ['seizure', 'arrest']],
    ['zh', '毒贩一审被判处死刑', ['sentence']],
  ])('follow the case (%s: %s)', (language, text, stages) => {
    expect(valuesIn(text, 'stages', language)).toEqual(stages);
  });
});

describe('flags', () => {
  it('tell crime by computer from other crime', () => {
    expect(read('Scammers used fake websites to steal savings').facets.cyberEnabled.holds).toBe(
      true,
    );
    expect(read('Two men robbed a bank at gunpoint').facets.cyberEnabled.holds).toBe(false);
  });

  it('hold where a label implies them, with its evidence', () => {
    const { facets, labels } = read('A ransomware attack paralysed the hospital');
    expect(facets.cyberEnabled.holds).toBe(true);
    expect(labels[0]!.group).toBe('cyber');
    expect(facets.cyberEnabled.evidence.length).toBeGreaterThan(0);
  });

  it('tell a group from a single offender', () => {
    expect(read('Gang of drug traffickers arrested').facets.organised.holds).toBe(true);
    expect(read('A man was arrested for drug dealing').facets.organised.holds).toBe(false);
  });
});

describe('evidence of a facet', () => {
  it('points to the words as written, in their field', () => {
    const [title, text] = [
      'Captagon haul',
      'Officers found 3 million CAPTAGON pills; drug traffickers fled.',
    ];
    const { substances } = read(text, 'en', title).facets;
    const words = substances[0]!.evidence.map(({ field, start, end }) =>
      (field === 'title' ? title : text).slice(start, end),
    );
    expect(words).toEqual(['Captagon', 'CAPTAGON']);
  });

  it('is empty for a text that reports no crime', () => {
    const { relevant, facets } = read('The crown warned that the bill on internet access failed');
    expect(relevant).toBe(false);
    expect(facets).toEqual(noFacets);
    expect(hasFacets(facets)).toBe(false);
  });
});

describe('facetsOf', () => {
  const cocaine = facetWords.findIndex(({ value }) => value === 'cocaine');
  const hit = (start: number, end: number): FacetHit => ({
    facet: cocaine,
    span: { field: 'text', start, end },
  });
  const noLabels: Label[] = [];

  it('keeps the first and longer of spans that overlap, and five at most', () => {
    const { substances } = facetsOf([hit(0, 5), hit(0, 9), hit(4, 12), hit(20, 22)], noLabels);
    expect(substances[0]!.evidence.map(({ start, end }) => [start, end])).toEqual([
      [0, 9],
      [20, 22],
    ]);
    const many = Array.from({ length: 9 }, (_, at) => hit(at * 10, at * 10 + 5));
    expect(facetsOf(many, noLabels).substances[0]!.evidence).toHaveLength(5);
  });

  it('says nothing where nothing was found', () => {
    expect(facetsOf([], noLabels)).toEqual(noFacets);
    expect(hasFacets(facetsOf([hit(0, 5)], noLabels))).toBe(true);
  });

  it('has ten classes of substances, eight purposes and ten stages, in seven languages each', () => {
    const count = (kind: string) => facetWords.filter((words) => words.kind === kind).length;
    expect([count('substances'), count('purposes'), count('stages')]).toEqual([10, 8, 10]);
    for (const { terms, value } of facetWords) {
      for (const language of ['en', 'es', 'fr', 'pt', 'ru', 'ar', 'zh'] as const) {
        expect(terms[language], `${value} ${language}`).toBeTruthy();
      }
    }
  });
});
