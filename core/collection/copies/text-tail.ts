/** What feeds put behind a text: "The post … appeared first on …". */
const signature = /\s?The post .{1,400}? (?:appeared first|first appeared) on .{1,120}$/s;
/** What they put where they cut it: "…", "[...]", "… Read more". */
const ellipsis =
  /(?:…|\.{3})\]?[ \]→»›>]{0,9}(?:[\p{L}\p{M}-]{1,20}(?: [\p{L}\p{M}-]{1,20}){0,4}[ \]→»›>]{0,9})?$/u;

const longestTail = 700;
const endsSentence = /[.!?。！？؟…"'”’»›)\]]$/;

/** A text without the marks of its cutting; a word that was cut in two goes with them. */
export function withoutTail(text: string): string {
  const from = Math.max(0, text.length - longestTail);
  const end = withoutEllipsis(text.slice(from).replace(signature, '').trimEnd());
  return from + end.length > 0 ? text.slice(0, from) + end : text;
}

function withoutEllipsis(text: string): string {
  const cut = ellipsis.exec(text);
  if (!cut) return text;
  const before = text.slice(0, cut.index).replace(/\[$/, '');
  // "in Harl…" was cut inside the word, "in Harlow …" behind it, and after a full stop nothing is missing.
  if (before !== before.trimEnd() || endsSentence.test(before)) return before.trimEnd();
  return before.slice(0, Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n'), 0)).trimEnd();
}
