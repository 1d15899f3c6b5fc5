import { cutText } from "../cutText";

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

/** In pixels: two lines, where it is narrow. */
export const BAR_ROW = 36;

/** Where names and bars begin and what bars take, in percent of the width. Where it is narrow a name has a line of its own, over its bar. */
const AT = { name: 7, bar: 42, longest: 46 } as const;
/** Of a name, as many letters as there is room for. */
const LETTERS = 36;

/** The first rows of a ranking, to scale from zero: what is below zero goes to the left of it. */
export function RankedBars({ bars, max }: { bars: readonly RankedBar[]; max: number }) {
  const least = Math.min(0, ...bars.map(({ value }) => value));
  const greatest = Math.max(0, max, ...bars.map(({ value }) => value));
  const across = (value: number) => (greatest > least ? ((value - least) / (greatest - least)) * AT.longest : 0);
  const zero = AT.bar + across(0);
  return (
    <svg className="ranked-bars" height={bars.length * BAR_ROW} aria-hidden="true">
      {least < 0 && <line className="ranked-zero" x1={percent(zero)} x2={percent(zero)} y1="0" y2="100%" />}
      {bars
        .map((bar, order) => ({ ...bar, y: order * BAR_ROW, at: AT.bar + across(bar.value), name: cutText(bar.name, LETTERS) }))
        .map(({ key, rank, name, text, mine, y, at }) => (
          <g key={key} className={mine ? "ranked mine" : "ranked"}>
            <text className="ranked-rank" x={percent(AT.name - 1)} y={y + 23} textAnchor="end">
              {rank}
            </text>
            <text className="ranked-name" x={percent(AT.name)} y={y + 23}>
              {name}
            </text>
            <text className="ranked-narrow" x="0" y={y + 12}>
              {rank} {name}
            </text>
            <rect className="ranked-bar" x={percent(Math.min(zero, at))} y={y + 10} width={percent(Math.abs(at - zero))} height="16" />
            <text className="ranked-value" x={percent(Math.max(zero, at) + 1)} y={y + 23}>
              {text}
            </text>
          </g>
        ))}
    </svg>
  );
}

function percent(share: number): string {
  return `${share.toFixed(2)}%`;
}
