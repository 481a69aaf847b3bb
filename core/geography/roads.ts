import { type CueCounts, countCue } from './cue-counts.ts';
import type { Token } from './tokens.ts';

const NUMBERED_ROADS = new Set(['i', 'highway', 'hwy', 'route', 'rt', 'interstate', 'us']);
const PARTIES = new Set(['R', 'D']);
const BRITISH_ROAD = /^[AM]\d{1,3}$/;
const NUMBER = /^\d{1,3}$/;

/** Numbered roads and party tags in English: I-95 and R-Texas are American, the M25 is British. */
export function countRoads(tokens: readonly Token[], cues: CueCounts): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (!token.cap) continue;
    if (BRITISH_ROAD.test(token.word)) countCue(cues, { iso: 'GB', strong: false });
    const next = tokens[at + 1];
    if (!next || (next.gap !== 'space' && next.gap !== 'hyphen')) continue;
    const road = NUMBERED_ROADS.has(token.key) && NUMBER.test(next.word);
    const party = PARTIES.has(token.word) && next.cap && next.gap === 'hyphen';
    if (road || party) countCue(cues, { iso: 'US', strong: party });
  }
}
