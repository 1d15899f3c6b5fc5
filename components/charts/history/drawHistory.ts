import { scaleLinear } from "d3-scale";
import type { AccountHistory, HistoryPoint } from "@/lib/data/ranking/territoryRankings";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { audienceInterval } from "@/lib/domain/snapshot/audienceInterval";
import { type Locale, translator } from "@/lib/platform/messages";
import { accountChanges } from "./accountChanges";
import type { DrawnPoint, HistoryDrawing } from "./historyDrawing";
import { instantOf, runsOfOneKind } from "./historyShape";
import { timeLabels } from "./timeLabels";

/** Shares of the width kept free at the left for the values of the scale, at the right for the last mark. */
const LEFT = 0.1;
const RIGHT = 0.015;
const DAY_MS = 86_400_000;

/** First and last instant of a chart, or of several drawn on one scale of time. */
export type Span = readonly [number, number];

export function spanOf(points: readonly HistoryPoint[]): Span {
  const instants = points.map(instantOf);
  return [Math.min(...instants), Math.max(...instants)];
}

/** The greatest number that the figures may stand for: the top of several charts drawn on one scale. */
export function greatestOf(points: readonly HistoryPoint[]): number {
  return Math.max(...points.map((point) => audienceInterval(point).high), 1);
}

/**
 * The figures of the accounts that were counted on a network, placed: from zero to a round number over the greatest, from the first day of
 * the span to its last.
 * @param accounts in the order in which they were counted; at least one has a figure
 * @param greatest of all charts that are read together; its own unless given
 */
export function drawHistory(
  name: string,
  accounts: readonly AccountHistory[],
  span: Span,
  locale: Locale,
  greatest = greatestOf(accounts.flatMap((account) => account.points)),
): HistoryDrawing {
  const values = scaleLinear().domain([0, greatest]).nice(3);
  const room = withRoom(span);
  return {
    name,
    ...room,
    top: values.domain()[1] ?? 1,
    ticks: values.ticks(3).map((value) => ({ value, text: formatNumber(value, locale) })),
    times: timeLabels(span, locale),
    changes: accountChanges(accounts).flatMap((day) => {
      const instant = day === null ? null : instantOf({ observedOn: day, datePrecision: "day" });
      return instant !== null && instant > room.from && instant < room.to ? [instant] : [];
    }),
    runs: drawRuns(name, accounts, locale),
  };
}

function drawRuns(name: string, accounts: readonly AccountHistory[], locale: Locale): HistoryDrawing["runs"] {
  const kinds = new Set(accounts.flatMap(({ points }) => points.map(({ kind }) => kind)));
  const words = translator(locale, "vocabulary");
  const t = translator(locale, "history");
  return accounts.flatMap(({ accountId, handle, points }, order) => {
    const account = accounts.length > 1 ? (handle ?? translator(locale, "territory")("figure.nameless")) : "";
    return runsOfOneKind(points).map((run, nth) => ({
      label: kinds.size > 1 && run[0] ? words(`kind.${run[0].kind}`) : order > 0 && nth === 0 ? t("newAccount") : "",
      points: run.map((point) => drawPoint({ name, account, key: `${accountId} ${point.observedOn} ${point.kind}` }, point, locale)),
    }));
  });
}

/** A single day stands in the middle. */
function withRoom([first, last]: Span): { from: number; to: number } {
  if (first === last) return { from: first - DAY_MS, to: last + DAY_MS };
  const whole = (last - first) / (1 - LEFT - RIGHT);
  return { from: first - whole * LEFT, to: last + whole * RIGHT };
}

function drawPoint(of: { name: string; account: string; key: string }, point: HistoryPoint, locale: Locale): DrawnPoint {
  const words = translator(locale, "vocabulary");
  const { low, high } = audienceInterval(point);
  const day = words("day", { precision: point.datePrecision, day: formatDay(point.observedOn, point.datePrecision, locale) });
  const figure = `${formatNumber(point.audience, locale)} ${words(`kind.${point.kind}`)}`;
  const precision =
    point.precision === "exact" ? "" : words("precision", { precision: point.precision, step: formatNumber(point.step ?? 1, locale) });
  return {
    key: of.key,
    instant: instantOf(point),
    audience: point.audience,
    low,
    high,
    hollow: point.datePrecision === "year",
    day,
    figure,
    precision,
    account: of.account,
    said: translator(locale, "history")("said", {
      name: [of.name, of.account].filter(Boolean).join(", "),
      day,
      figure,
      precision,
      exact: String(point.precision === "exact"),
    }),
  };
}
