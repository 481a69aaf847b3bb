/** What a statement means for the single connection: does it open or end a transaction, or subscribe? */
export type StatementKind =
  | { kind: 'begin' }
  | { kind: 'end' }
  | { kind: 'listen'; channel: string }
  | { kind: 'unlisten'; channel: string | null }
  | { kind: 'other' };

// Comments come first: BullMQ's LISTEN text begins with one, and a pattern anchored at the start would miss it.
const leadingNoise = /^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/;
const begin = /^(begin|start\s+transaction)\b/i;
const end = /^(commit|end|abort|rollback(?!\s+(?:work\s+|transaction\s+)?to\b))\b/i;
const listen = /^listen\s+("(?:[^"]|"")+"|[a-z_][\w$]*)/i;
const unlisten = /^unlisten\s+("(?:[^"]|"")+"|[a-z_][\w$]*|\*)/i;

export function kindOf(text: string): StatementKind {
  const body = text.slice(leadingNoise.exec(text)![0].length);
  if (begin.test(body)) return { kind: 'begin' };
  if (end.test(body)) return { kind: 'end' };
  const listening = listen.exec(body);
  if (listening) return { kind: 'listen', channel: channelName(listening[1]!) };
  const leaving = unlisten.exec(body);
  if (leaving)
    return { kind: 'unlisten', channel: leaving[1] === '*' ? null : channelName(leaving[1]!) };
  return { kind: 'other' };
}

/** PostgreSQL folds bare names to lower case and keeps quoted ones. */
function channelName(written: string): string {
  return written.startsWith('"')
    ? written.slice(1, -1).replaceAll('""', '"')
    : written.toLowerCase();
}
