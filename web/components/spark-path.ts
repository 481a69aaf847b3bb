/** A line through the counts, from zero at the bottom to the largest at the top; room for half a stroke around it. */
export function sparkPath(days: readonly number[], width: number, height: number): string {
  const most = Math.max(1, ...days);
  const step = days.length > 1 ? (width - 2) / (days.length - 1) : 0;
  const points = days.map((count, index) => {
    const y = height - 1.5 - (count / most) * (height - 3);
    return `${(1 + index * step).toFixed(1)} ${y.toFixed(1)}`;
  });
  return points.length === 0 ? '' : `M${points.join('L')}`;
}
