/** The report before or after one in the list; the first when none is current, null at the ends. */
export function neighbour(
  items: readonly { id: number }[],
  current: number,
  by: 1 | -1,
): number | null {
  const index = items.findIndex((item) => item.id === current);
  if (index < 0) return items[0]?.id ?? null;
  return items[index + by]?.id ?? null;
}
