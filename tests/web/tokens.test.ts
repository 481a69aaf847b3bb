import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const web = join(import.meta.dirname, '../../web');
const files = readdirSync(web, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(css|tsx?)$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(web, name), 'utf8') }));
const tokens = files.find(({ name }) => name.endsWith('tokens.css'))!.text;
const [light, dark] = tokens.split(':root[data-mantine-color-scheme="dark"]') as [string, string];

function declared(css: string): Map<string, string> {
  return new Map(
    [...css.matchAll(/(--uc-[a-z0-9-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]),
  );
}

const inLight = declared(light);
const inDark = declared(dark);

/** WCAG 2 contrast of two #rrggbb colours. */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

type Rgb = [number, number, number];

function linear(hex: string): Rgb {
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
}

/** Machado, Oliveira and Fernandes 2009, severity 1. */
const visions: Record<string, Rgb[]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function oklab(hex: string, vision: Rgb[]): Rgb {
  const [r, g, b] = linear(hex);
  const [x, y, z] = vision.map((row) =>
    Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b)),
  ) as Rgb;
  const l = Math.cbrt(0.4122214708 * x + 0.5363325363 * y + 0.0514459929 * z);
  const m = Math.cbrt(0.2119034982 * x + 0.6806995451 * y + 0.1073969566 * z);
  const s = Math.cbrt(0.0883024619 * x + 0.2817188376 * y + 0.6299787005 * z);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const series = [...inLight.keys()].filter((name) => name.startsWith('--uc-series-'));

describe('colour tokens', () => {
  it('are all declared', () => {
    const used = files.flatMap(({ name, text }) =>
      [...text.matchAll(/var\((--uc-[a-z0-9-]+)/g)].map((match) => `${match[1]} in ${name}`),
    );
    expect(used.length).toBeGreaterThan(50);
    expect(used.filter((use) => !inLight.has(use.split(' ')[0]!))).toEqual([]);
  });

  it('are all used', () => {
    const text = files.map((file) => file.text).join('\n');
    expect([...inLight.keys()].filter((name) => !text.includes(`var(${name}`))).toEqual([]);
  });

  it('have a value for dark wherever they are a colour', () => {
    const colours = [...inLight].filter(([, value]) => /#|rgb/.test(value)).map(([name]) => name);
    expect(colours.filter((name) => !inDark.has(name))).toEqual([]);
    expect([...inDark.keys()].filter((name) => !inLight.has(name))).toEqual([]);
  });

  it('are the only colours: none is written out elsewhere', () => {
    const loose = files
      .filter(({ name }) => !name.endsWith('tokens.css') && !name.endsWith('theme.ts'))
      .flatMap(({ name, text }) =>
        [...text.matchAll(/#[0-9a-f]{3,8}\b(?!["'][^>]*href)/gi)].map(
          (match) => `${match[0]} in ${name}`,
        ),
      );
    expect(loose).toEqual([]);
  });
});

describe.each([
  ['light', inLight],
  ['dark', inDark],
] as const)('%s colours', (_, map) => {
  const surface = map.get('--uc-surface')!;

  it('of text are readable on every ground', () => {
    for (const ground of ['--uc-surface', '--uc-page', '--uc-sunken']) {
      for (const ink of ['--uc-text', '--uc-text-muted']) {
        expect(
          contrast(map.get(ink)!, map.get(ground)!),
          `${ink} on ${ground}`,
        ).toBeGreaterThanOrEqual(4.5);
      }
    }
    for (const tone of ['good', 'bad', 'warn', 'accent']) {
      expect(
        contrast(map.get(`--uc-${tone}`)!, map.get(`--uc-${tone}-soft`)!),
        tone,
      ).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('of lines stand out from the surface', () => {
    for (const name of series)
      expect(contrast(map.get(name)!, surface), name).toBeGreaterThanOrEqual(3);
  });

  it('of lines differ, for colour-blind readers too', () => {
    for (const [vision, matrix] of Object.entries(visions)) {
      for (const [index, name] of series.entries()) {
        for (const other of series.slice(0, index)) {
          const [a, b] = [oklab(map.get(name)!, matrix), oklab(map.get(other)!, matrix)];
          const distance = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
          expect(distance, `${name} and ${other}, ${vision}`).toBeGreaterThan(0.055);
        }
      }
    }
  });

  it('of heat grow steadily away from the surface', () => {
    const steps = [0, 1, 2, 3, 4, 5, 6].map((step) =>
      contrast(map.get(`--uc-heat-${step}`)!, surface),
    );
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps[6]!).toBeGreaterThan(7);
  });
});
