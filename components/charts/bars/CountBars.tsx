/** A count at each of some days, oldest first; null where none is known. */
export interface CountBar {
  key: string;
  count: number | null;
}

const WIDTH = 240;
const HEIGHT = 72;
const GAP = 2;

/**
 * A bar for each day, on the scale of the figures beside it. The table says the same, so it is hidden from assistive technology.
 * @param max of all the small multiples that are to be compared
 */
export function CountBars({ bars, max }: { bars: readonly CountBar[]; max: number }) {
  const step = WIDTH / Math.max(1, bars.length);
  return (
    <svg className="count-bars" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {bars.map(({ key, count }, index) => {
        const height = count === null || max <= 0 ? 0 : Math.max(1, (count / max) * (HEIGHT - 1));
        return (
          <rect
            key={key}
            x={(index * step).toFixed(1)}
            y={(HEIGHT - 1 - height).toFixed(1)}
            width={Math.max(1, Math.min(step, 40) - GAP).toFixed(1)}
            height={height.toFixed(1)}
          />
        );
      })}
      <line className="ground" x1="0" x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
    </svg>
  );
}
