import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noAdditions } from '../../../core/classification/additions.ts';
import { createClassifier } from '../../../core/classification/create-classifier.ts';
import { createTermFinder } from '../../../core/classification/find-term.ts';
import { fold } from '../../../core/classification/fold.ts';
import { adaptGate } from '../../../core/classification/gate/adapt-gate.ts';
import { gateFeatures } from '../../../core/classification/gate/features.ts';
import { logistic, logOddsOf } from '../../../core/classification/gate/linear-model.ts';
import { shippedGate } from '../../../core/classification/gate/shipped-gate.ts';
import { type JudgedText, learn } from '../../../core/classification/learn.ts';
import { learnFactors } from '../../../core/classification/learn-factors.ts';

const { model } = shippedGate();
const features = (text: string) => gateFeatures([fold(text).units]);
const probability = (text: string, gate = model) => logistic(logOddsOf(gate, features(text)));

describe('adapting the gate', () => {
  const gala = 'The annual charity gala raised funds for the harbour museum';
  const told = (crime: boolean) =>
    Array.from({ length: 5 }, () => ({ features: features(gala), crime }));

  it('moves it towards what analysts say, in both directions', () => {
    expect(probability(gala, adaptGate(model, told(true)))).toBeGreaterThan(probability(gala));
    const theft = 'Police arrested a man for stealing a car';
    const denied = [{ features: features(theft), crime: false }];
    expect(probability(theft, adaptGate(model, denied))).toBeLessThan(probability(theft));
  });

  it('leaves words alone that the examples do not have', () => {
    const adapted = adaptGate(model, told(true));
    const touched = new Set(features(gala));
    expect(adapted.scale).toBe(model.scale);
    model.weights.forEach((weight, bucket) => {
      if (!touched.has(bucket) && adapted.weights[bucket] !== weight) {
        throw new Error(`bucket ${bucket} moved`);
      }
    });
  });

  it('changes nothing without examples, and gives the same gate for the same ones', () => {
    expect(adaptGate(model, [])).toEqual(model);
    expect(adaptGate(model, told(true))).toEqual(adaptGate(model, told(true)));
  });

  it('keeps finite weights whatever it is told', () => {
    const example = fc.record({
      features: fc.array(fc.nat(65_535), { maxLength: 40 }).map((list) => Uint32Array.from(list)),
      crime: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(example, { maxLength: 20 }), (examples) => {
        const adapted = adaptGate(model, examples);
        expect(Number.isFinite(adapted.bias) && Number.isFinite(adapted.scale)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});

describe('factors of the types', () => {
  const judged = (count: number, score: number, has: boolean) =>
    Array.from({ length: count }, () => ({
      scores: { homicide: score },
      types: has ? (['homicide'] as const) : [],
    }));

  it('rise where analysts add a type that was just missed', () => {
    expect(learnFactors(judged(20, 1.6, true), 2).homicide).toBeGreaterThan(1.2);
  });

  it('fall where analysts take a type away', () => {
    expect(learnFactors(judged(20, 2.6, false), 2).homicide).toBeLessThan(0.8);
  });

  it('stay near one where analysts agree', () => {
    const agreed = [...judged(20, 4, true), ...judged(20, 1, false)];
    expect(learnFactors(agreed, 2).homicide).toBeCloseTo(1, 1);
  });

  it('move further the more judgements say so, and never without bound', () => {
    const few = learnFactors(judged(6, 2.6, false), 2).homicide!;
    const many = learnFactors(judged(60, 2.6, false), 2).homicide!;
    expect(many).toBeLessThan(few);
    expect(learnFactors(judged(5_000, 50, false), 2).homicide).toBe(0.4);
    expect(learnFactors(judged(5_000, 0.1, true), 2).homicide).toBe(2.5);
  });

  it('are not guessed from a handful', () => {
    expect(learnFactors(judged(4, 2.6, false), 2)).toEqual({});
    expect(learnFactors(judged(50, 0, true), 2)).toEqual({});
  });
});

describe('learning', () => {
  const places = ['Lima', 'Accra', 'Oslo', 'Perth', 'Lyon', 'Porto', 'Turin', 'Quito'];
  const text = (id: number, words: string, part: Partial<JudgedText>): JudgedText => ({
    id,
    title: null,
    text: `${words} in ${places[id % places.length]}.`,
    language: 'en',
    relevant: true,
    types: [],
    ...part,
  });
  const drugs = (id: number) =>
    text(id, 'Police seized 40 kg of cocaine', { types: ['drug-trafficking'] });

  it('needs enough judgements, and says how many', () => {
    const few = Array.from({ length: 39 }, (_, id) => drugs(id));
    expect(() => learn(few, noAdditions)).toThrow('needs 40 reports');
  });

  it('takes effect only where it is not worse on judgements it has not seen', () => {
    const agreed = Array.from({ length: 60 }, (_, id) => drugs(id));
    const lesson = learn(agreed, noAdditions);
    expect([lesson.learnedFrom, lesson.heldOut]).toEqual([45, 15]);
    expect(lesson.before.leaf.f1).toBe(1);
    expect(lesson.after.leaf.f1).toBe(1);
    expect(lesson.accepted).toBe(true);
  });

  it('brings a false alarm of this installation to silence', () => {
    const alarm = (id: number) =>
      text(id, 'Players of the pirate crew boarded the ship and seized the crown', {
        relevant: false,
      });
    const judged = Array.from({ length: 120 }, (_, id) => (id % 3 === 0 ? drugs(id) : alarm(id)));
    const { before, after, accepted } = learn(judged, noAdditions);
    expect(accepted).toBe(true);
    expect(after.relevance.f1).toBeGreaterThanOrEqual(before.relevance.f1);
  });

  it('is refused where it makes others worse', () => {
    // What is learned from and what is kept aside say opposite things.
    const torn = Array.from({ length: 160 }, (_, id) =>
      id % 4 === 0 ? drugs(id) : text(id, 'Police seized 40 kg of cocaine', { relevant: false }),
    );
    const lesson = learn(torn, noAdditions);
    expect(lesson.before.leaf.f1).toBe(1);
    expect(lesson.after.leaf.f1).toBeLessThan(1);
    expect(lesson.accepted).toBe(false);
  });
});

describe('scores of the types', () => {
  it('are those that labels are made of, and of weaker types too', () => {
    const classifier = createClassifier();
    const input = {
      title: null,
      text: 'Police seized 40 kg of cocaine; the gang had forged passports.',
      language: 'en',
    };
    const scores = classifier.scores(input);
    for (const { type, score } of classifier.classify(input).labels) {
      expect(scores[type as keyof typeof scores]).toBeCloseTo(score, 2);
    }
    expect(Object.keys(scores).length).toBeGreaterThan(1);
    expect(classifier.scores({ ...input, text: 'Sunny with light winds.' })).toEqual({});
  });
});

describe('finding one term', () => {
  const words = (written: string, text: string) =>
    createTermFinder({ written })(text).map(([start, end]) => text.slice(start, end));

  it('gives the words as they stand in the text', () => {
    expect(words('glow dust*', 'Glow-dusts! No glow dust?')).toEqual(['Glow-dusts', 'glow dust']);
    expect(words('[glow/moon] .. [sold/seized]', 'Glow was sold. Moon pills seized.')).toEqual([
      'Glow was sold',
      'Moon pills seized',
    ]);
  });

  it('tells forms apart that begin alike', () => {
    expect(words('dust .. [sold/burnt]', 'Dust was burnt. Dust was sold.')).toEqual([
      'Dust was burnt',
      'Dust was sold',
    ]);
  });

  it('finds nothing inside other words', () => {
    expect(words('dust', 'industry dusty sawdust')).toEqual([]);
  });
});
