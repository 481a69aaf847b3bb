/** What feeds put where they cut a text: "… [Read more]", "The post … appeared first on …". */
const tails = [
  /\s*The post .{1,400}? (?:appeared first|first appeared) on .{1,120}$/s,
  /\S*\s*(?:\[?(?:…|\.{3})\]?)\s*(?:[\p{L}\p{M}[\]→»›>-]+\s*){0,5}$/u,
];

const longestTail = 700;
const endsSentence = /[.!?。！？؟…"'”’»›)\]]\s*$/;

/** A text without the marks of its cutting; a word that was cut in two goes with them. */
export function withoutTail(text: string): string {
  const from = Math.max(0, text.length - longestTail);
  let end = text.slice(from);
  for (const tail of tails)
    end = end.replace(tail, (found, at: number) => (from + at > 0 ? '' : found));
  const cut = from + end.length < text.length;
  return cut || endsSentence.test(end) ? text.slice(0, from) + end.trimEnd() : text;
}
