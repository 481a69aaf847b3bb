const dayMs = 86_400_000;
const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** "14 a day", "3 a week", "2 a month": in the unit that gives a number to think in. */
export function rateInWords(perDay: number): string {
  if (perDay >= 9.5) return `about ${Math.round(perDay)} a day`;
  if (perDay >= 0.95) return `about ${Number(perDay.toFixed(1))} a day`;
  if (perDay * 7 >= 1.5) return `about ${Math.round(perDay * 7)} a week`;
  const perMonth = Math.round(perDay * 30);
  return perMonth >= 1 ? `about ${perMonth} a month` : 'less than once a month';
}

/** "3 June", with its year where that is not the year of `now`. */
export function dayInWords(day: Date, now: Date): string {
  const words = `${day.getUTCDate()} ${months[day.getUTCMonth()]}`;
  return day.getUTCFullYear() === now.getUTCFullYear() ? words : `${words} ${day.getUTCFullYear()}`;
}

/** "3 June (6 days)" */
export function sinceInWords(since: Date, now: Date): string {
  const days = Math.floor((now.getTime() - since.getTime()) / dayMs);
  return days < 1
    ? dayInWords(since, now)
    : `${dayInWords(since, now)} (${days === 1 ? '1 day' : `${days} days`})`;
}

/** "less than once in 1,000 times" for the natural logarithm of a probability, in steps a reader can feel. */
export function chanceInWords(logProbability: number): string {
  const times = -logProbability / Math.LN10;
  if (times >= 6) return 'less than once in a million times';
  return times >= 4 ? 'less than once in 10,000 times' : 'less than once in 1,000 times';
}
