import type { AccountHistory, HistoryPoint } from "@/lib/data/ranking/territoryRankings";
import type { Network } from "@/lib/domain/account/network";
import type { AccountStanding } from "@/lib/domain/account/standing";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { joinTexts } from "@/lib/platform/joinTexts";
import { type Locale, translator } from "@/lib/platform/messages";
import type { ChartCell, ChartColumn, TakenChart } from "../takenChart";
import { drawHistory, type Span, spanOf } from "./drawHistory";
import { History } from "./History";
import { CHART } from "./historyDrawing";
import { instantOf } from "./historyShape";

/** From two figures on there is something to draw. */
export const DRAWN_FROM = 2;

export interface HistoryOf {
  territory: { name: string };
  /** Of the territory. */
  path: string;
  network: Network;
  /** Told as one, in the order in which they were counted. */
  accounts: readonly AccountHistory[];
  /** Of charts that are read together; of these accounts alone unless given. */
  span?: Span;
  notices: readonly string[];
}

/** What the accounts of a territory on a network showed over time; null where there is too little to draw. */
export function historyChart({ territory, path, network, accounts, span, notices }: HistoryOf, locale: Locale): TakenChart | null {
  const points = accounts.flatMap((account) => account.points).toSorted((one, other) => instantOf(one) - instantOf(other));
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < DRAWN_FROM || !first || !last) return null;
  const t = translator(locale, "chart");
  const words = translator(locale, "vocabulary");
  const said = (point: HistoryPoint) => ({ figure: figureText(point, locale), day: dayText(point, locale) });
  const whose = accountsTold(accounts);
  const [from, to] = [said(first), said(last)];
  return {
    title: t("history.title", { name: territory.name, onNetwork: words(`onNetwork.${network}`), whose }),
    sentence: t("history.sentence", { first: from.figure, firstDay: from.day, last: to.figure, lastDay: to.day }),
    drawing: {
      svg: <History drawing={drawHistory(words(`network.${network}`), accounts, span ?? spanOf(points), locale)} />,
      height: CHART.height,
    },
    table: tableOf(accounts, network, locale),
    about: {
      source: joinTexts(
        points.map(({ source }) => source.label),
        locale,
      ),
      method: t("history.method", { whose }),
      unit: [...new Set(points.map(({ kind }) => words(`kind.${kind}`)))].join(", "),
      day: t("history.days", { first: from.day, last: to.day }),
      codes: { metric: null, network, referenceOn: null },
      edition: null,
      path,
      notices,
    },
  };
}

/** Whose the figures are: of the accounts that are counted, or of one that never was, and why it is not. */
export function accountsTold(accounts: readonly AccountHistory[]): "counted" | "secondary" | Exclude<AccountStanding, "official"> {
  const other = accounts.find(({ counted }) => !counted);
  if (!other) return "counted";
  return other.standing === "official" ? "secondary" : other.standing;
}

function tableOf(accounts: readonly AccountHistory[], network: Network, locale: Locale): TakenChart["table"] {
  const t = translator(locale, "history");
  const words = translator(locale, "vocabulary");
  return {
    caption: t("caption", { network: words(`network.${network}`) }),
    columns: historyColumns(locale),
    rows: historyRows(accounts, locale),
  };
}

/** What a file says of each figure. */
export function historyColumns(locale: Locale): ChartColumn[] {
  const t = translator(locale, "history");
  return [
    { header: "observed_on", label: t("day"), rowHeader: true },
    { header: "date_precision", label: translator(locale, "chart")("history.datePrecision") },
    { header: "account", label: translator(locale, "chart")("history.account") },
    { header: "audience", label: t("audience"), number: true },
    { header: "metric_kind", label: translator(locale, "chart")("history.kind") },
    { header: "precision", label: translator(locale, "chart")("history.precision") },
    { header: "step", label: translator(locale, "chart")("history.step"), number: true },
    { header: "source", label: t("source") },
    { header: "source_url", label: translator(locale, "chart")("history.address") },
  ];
}

/** A row a figure, account by account. */
export function historyRows(accounts: readonly AccountHistory[], locale: Locale): ChartCell[][] {
  return accounts.flatMap(({ handle, points }) => points.map((point) => rowOf(handle, point, locale)));
}

function rowOf(handle: string | null, point: HistoryPoint, locale: Locale): ChartCell[] {
  const words = translator(locale, "vocabulary");
  const t = translator(locale, "chart");
  const { step, source } = point;
  const number = (value: number | null) => (value === null ? "" : formatNumber(value, locale));
  return [
    { value: point.observedOn, text: dayText(point, locale) },
    { value: point.datePrecision, text: t(`datePrecision.${point.datePrecision}`) },
    { value: handle, text: handle ?? "" },
    { value: point.audience, text: number(point.audience) },
    { value: point.kind, text: words(`kind.${point.kind}`) },
    { value: point.precision, text: words("precision", { precision: point.precision, step: number(step) }) },
    { value: step, text: number(step) },
    { value: source.label, text: source.label },
    { value: source.url, text: source.url ?? "" },
  ];
}

export const figureText = ({ audience, kind }: HistoryPoint, locale: Locale) =>
  `${formatNumber(audience, locale)} ${translator(locale, "vocabulary")(`kind.${kind}`)}`;

export const dayText = ({ observedOn, datePrecision }: HistoryPoint, locale: Locale) =>
  translator(locale, "vocabulary")("day", { precision: datePrecision, day: formatDay(observedOn, datePrecision, locale) });
