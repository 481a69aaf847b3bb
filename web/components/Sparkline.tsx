import { sparkPath } from './spark-path.ts';

const WIDTH = 92;
const HEIGHT = 24;

/** Four weeks at a glance. Its words say what the line shows. */
export function Sparkline({ days }: { days: readonly number[] }) {
  if (days.length === 0) return <span className="uc-note">–</span>;
  const total = days.reduce((sum, count) => sum + count, 0);
  const label = `${total} in ${days.length} days, at most ${Math.max(...days)} a day`;
  return (
    <svg className="uc-spark" width={WIDTH} height={HEIGHT} role="img" aria-label={label}>
      <title>{label}</title>
      <path d={sparkPath(days, WIDTH, HEIGHT)} />
    </svg>
  );
}
