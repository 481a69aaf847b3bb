/** A reason without what it quotes, so that a thousand faults of one kind count as one. */
export function reasonKind(reason: string): string {
  return reason
    .replace(/^"[^"]*"/, '"…"')
    .replace(/,? among .*$/, '')
    .replace(/\bline \d+/g, 'line …')
    .slice(0, 160);
}
