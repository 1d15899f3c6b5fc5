import { scaleLinear, scaleUtc } from "d3-scale";
import { useLocale, useTranslations } from "next-intl";
import type { HistoryPoint } from "@/lib/data/ranking/territoryRankings";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { audienceInterval } from "@/lib/domain/snapshot/audienceInterval";
import { instantOf, runsOfOneKind } from "./historyShape";

/** In pixels; widths are percentages, so that the text keeps its size on any screen. */
const TOP = 24;
const BOTTOM = 200;
const HEIGHT = 228;
/** Percent kept free at both ends for the marks. */
const INSET = 1.5;

/**
 * An audience over time, from zero. A line joins figures of one kind only; a year-precise figure, which is never ranked, is a hollow mark;
 * a whisker spans what rounding leaves open. Hidden from assistive technology: the table below says the same.
 */
export function History({ points }: { points: readonly HistoryPoint[] }) {
  const words = useTranslations("vocabulary.kind");
  const locale = useLocale();
  const instants = points.map(instantOf);
  const first = Math.min(...instants);
  const last = Math.max(...instants);
  const x = scaleUtc()
    .domain([first, last])
    .range([INSET, 100 - INSET]);
  const y = scaleLinear()
    .domain([0, Math.max(...points.map((point) => audienceInterval(point).high), 1)])
    .nice(3)
    .range([BOTTOM, TOP]);
  const at = (point: HistoryPoint) => `${(first === last ? 50 : x(instantOf(point))).toFixed(2)}%`;
  const runs = runsOfOneKind(points);
  const years = yearsBetween(first, last);
  return (
    <svg className="history" height={HEIGHT} aria-hidden="true">
      {y.ticks(3).map((tick) => (
        <g key={tick}>
          <line className="grid" x1="0" x2="100%" y1={y(tick)} y2={y(tick)} />
          <text className="tick" x="0" y={y(tick) - 5}>
            {formatNumber(tick, locale)}
          </text>
        </g>
      ))}
      {years.map((year) => (
        <text key={year} className="tick" x={`${x(Date.UTC(year, 0, 1)).toFixed(2)}%`} y={HEIGHT - 8} textAnchor="middle">
          {year}
        </text>
      ))}
      {runs.map((run) => (
        <g key={`${run[0]?.kind} ${run[0]?.observedOn}`}>
          {run.slice(1).map((point, index) => {
            const before = run[index] ?? point;
            return (
              <line
                key={point.observedOn}
                className="series"
                x1={at(before)}
                x2={at(point)}
                y1={y(before.audience)}
                y2={y(point.audience)}
              />
            );
          })}
          {run.map((point) => {
            const { low, high } = audienceInterval(point);
            return (
              <g key={point.observedOn}>
                {low < high && <line className="whisker" x1={at(point)} x2={at(point)} y1={y(low)} y2={y(high)} />}
                <circle className={point.datePrecision === "year" ? "mark hollow" : "mark"} cx={at(point)} cy={y(point.audience)} r="4" />
              </g>
            );
          })}
          {runs.length > 1 && run[0] && (
            <text className="kind" x={at(run[0])} y={y(run[0].audience) - 12} textAnchor={anchorOf(run[0], x)}>
              {words(run[0].kind)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

function anchorOf(point: HistoryPoint, x: (instant: number) => number): "start" | "end" {
  return x(instantOf(point)) > 70 ? "end" : "start";
}

/** First days of years inside the span, six labels at most. */
function yearsBetween(first: number, last: number): number[] {
  const from = new Date(first).getUTCFullYear() + 1;
  const to = new Date(last).getUTCFullYear();
  const step = Math.ceil((to - from + 1) / 6) || 1;
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index).filter((year) => (to - year) % step === 0);
}
