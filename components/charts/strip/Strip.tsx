import { stripScale } from "./stripScale";

/** In pixels. */
export const STRIP_HEIGHT = 104;

interface Props {
  /** Of the league. */
  values: readonly number[];
  /** The reader's territory. */
  mine: number;
  /** The value in the middle of the league; null where it is not marked. */
  median: number | null;
  /** Under the ends of the scale, over the territory's stroke and under the median. */
  labels: { low: string; high: string; mine: string; median: string };
}

/**
 * Every ranked territory of a league as a stroke, the reader's own in the accent: where it stands among all. The sentence above says the
 * same, so it is hidden from assistive technology. Places are percentages: the text keeps its size on any screen.
 */
export function Strip({ values, mine, median, labels }: Props) {
  const low = Math.min(...values, mine);
  const high = Math.max(...values, mine);
  if (low === high) return null;
  const scale = stripScale(low, high);
  const at = (value: number) => `${scale(value).toFixed(2)}%`;
  const place = scale(mine);
  const strokes = values.map((value, order) => ({ order, x: at(value) }));
  return (
    <svg className="strip" height={STRIP_HEIGHT} aria-hidden="true">
      <line className="strip-axis" x1="0" x2="100%" y1="64" y2="64" />
      {strokes.map(({ order, x }) => (
        <line key={order} className="strip-other" x1={x} x2={x} y1="36" y2="64" />
      ))}
      {median !== null && (
        <>
          <line className="strip-median" x1={at(median)} x2={at(median)} y1="30" y2="72" />
          <text className="strip-end" x={at(median)} y="98" textAnchor={anchorAt(scale(median))}>
            {labels.median}
          </text>
        </>
      )}
      <line className="strip-mine" x1={at(mine)} x2={at(mine)} y1="26" y2="64" />
      <text className="strip-name" x={at(mine)} y="18" textAnchor={anchorAt(place)}>
        {labels.mine}
      </text>
      <text className="strip-end" x="0" y="82">
        {labels.low}
      </text>
      <text className="strip-end" x="100%" y="82" textAnchor="end">
        {labels.high}
      </text>
    </svg>
  );
}

/** A word in the middle over its place, in percent; near an edge, on the side where there is room. */
function anchorAt(place: number): "start" | "middle" | "end" {
  return place < 15 ? "start" : place > 85 ? "end" : "middle";
}
