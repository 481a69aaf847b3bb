export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Value at the top; the bottom is zero. */
  maximum: number;
}

/** Where the chart puts point `index` of `count`: the first and last on the edges of the plot. */
export function xOf(index: number, count: number, plot: Pick<Plot, 'left' | 'right'>): number {
  if (count < 2) return (plot.left + plot.right) / 2;
  return plot.left + (index / (count - 1)) * (plot.right - plot.left);
}

/** An SVG path through the values, broken at gaps; empty where there is nothing to draw. */
export function dashedPath(values: readonly (number | null)[], plot: Plot): string {
  let drawing = false;
  let path = '';
  values.forEach((value, index) => {
    if (value === null) {
      drawing = false;
      return;
    }
    const y = plot.bottom - (value / plot.maximum) * (plot.bottom - plot.top);
    path += `${drawing ? 'L' : 'M'}${xOf(index, values.length, plot).toFixed(1)} ${y.toFixed(1)}`;
    drawing = true;
  });
  return path;
}
