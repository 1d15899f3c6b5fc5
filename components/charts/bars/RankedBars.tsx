export interface RankedBar {
  key: string;
  /** « 3ᵉ » */
  rank: string;
  name: string;
  value: number;
  text: string;
  /** The reader's territory. */
  mine: boolean;
}

/** What is read at one glance. */
export const RANKING_BARS = 20;

/** In pixels. */
export const BAR_ROW = 30;

/** Where names, bars and values begin, in percent of the width. */
const AT = { name: 7, bar: 42, most: 46 } as const;

/** The first rows of a ranking, to scale from zero. */
export function RankedBars({ bars, max }: { bars: readonly RankedBar[]; max: number }) {
  const length = (value: number) => (max > 0 ? (value / max) * AT.most : 0);
  return (
    <svg className="ranked-bars" height={bars.length * BAR_ROW} aria-hidden="true">
      {bars
        .map((bar, order) => ({ ...bar, y: order * BAR_ROW }))
        .map(({ key, rank, name, value, text, mine, y }) => (
          <g key={key} className={mine ? "ranked mine" : "ranked"}>
            <text className="ranked-rank" x={`${AT.name - 1}%`} y={y + 20} textAnchor="end">
              {rank}
            </text>
            <text className="ranked-name" x={`${AT.name}%`} y={y + 20}>
              {name}
            </text>
            <rect className="ranked-bar" x={`${AT.bar}%`} y={y + 7} width={`${length(value).toFixed(2)}%`} height="16" />
            <text className="ranked-value" x={`${(AT.bar + 1 + length(value)).toFixed(2)}%`} y={y + 20}>
              {text}
            </text>
          </g>
        ))}
    </svg>
  );
}
