import { compareAddress } from "@/components/compare/compareAddress";
import type { AccountHistory } from "@/lib/data/ranking/territoryRankings";
import type { Network } from "@/lib/domain/account/network";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import type { ComparedKey } from "@/lib/domain/territory/comparedCodes";
import { joinTexts } from "@/lib/platform/joinTexts";
import { type Locale, translator } from "@/lib/platform/messages";
import { drawHistory, greatestOf, spanOf } from "../history/drawHistory";
import { dayText, figureText, historyColumns, historyRows } from "../history/historyChart";
import { instantOf } from "../history/historyShape";
import type { TakenChart } from "../takenChart";
import { HistoryStack, stackHeight } from "./HistoryStack";

export interface ComparedHistory {
  territory: ComparedKey & { name: string };
  /** Those that were counted on the network. */
  accounts: readonly AccountHistory[];
}

/** The histories of several territories on a network, on one scale; null where fewer than two have figures. */
export function comparisonChart(
  { sides, network, notices }: { sides: readonly ComparedHistory[]; network: Network; notices: readonly string[] },
  locale: Locale,
): TakenChart | null {
  const known = sides.filter(({ accounts }) => accounts.some(({ points }) => points.length > 0));
  const points = pointsOf(known).toSorted((one, other) => instantOf(one) - instantOf(other));
  const [first, last] = [points[0], points.at(-1)];
  if (known.length < 2 || !first || !last) return null;
  const t = translator(locale, "chart");
  const words = translator(locale, "vocabulary");
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const title = t("comparison.title", {
    names: list.format(known.map(({ territory }) => territory.name)),
    onNetwork: words(`onNetwork.${network}`),
  });
  const [span, greatest] = [spanOf(points), greatestOf(points)];
  const kinds = kindsCompared(known, locale);
  const histories = known.map(({ territory: { level, code, name }, accounts }) => ({
    key: `${level}/${code}`,
    drawing: drawHistory(name, accounts, span, locale, greatest),
  }));
  return {
    title,
    sentence: [
      t("comparison.sentence", {
        greatest: formatNumber(greatest, locale),
        latest: known.map((side) => latestText(side, locale)).join(", "),
      }),
      ...(kinds === null ? [] : [t("comparison.kinds", { list: kinds })]),
    ].join(" "),
    drawing: {
      svg: <HistoryStack histories={histories} />,
      height: stackHeight(histories.length),
      parts: {
        count: histories.length,
        height: stackHeight(1),
        first: (count, columns) => <HistoryStack histories={histories.slice(0, count)} columns={columns} />,
        others: (count) => t("comparison.others", { count }),
      },
    },
    table: {
      caption: title,
      columns: [
        { header: "level", label: t("comparison.level") },
        { header: "code", label: t("comparison.code") },
        { header: "territory", label: t("comparison.territory"), rowHeader: true },
        ...historyColumns(locale),
      ],
      rows: known.flatMap(({ territory: { level, code, name }, accounts }) =>
        historyRows(accounts, locale).map((row) => [
          { value: level, text: words(`level.${level}`) },
          { value: code, text: code },
          { value: name, text: name },
          ...row,
        ]),
      ),
    },
    about: {
      source: joinTexts(
        points.map(({ source }) => source.label),
        locale,
      ),
      method: t("history.method", { whose: "counted" }),
      unit: [...new Set(points.map(({ kind }) => words(`kind.${kind}`)))].join(", "),
      day: t("history.days", { first: dayText(first, locale), last: dayText(last, locale) }),
      codes: { metric: null, network, referenceOn: null },
      edition: null,
      path: compareAddress({ keys: sides.map(({ territory }) => territory), network }),
      notices,
    },
  };
}

/** « abonnés (Rennes) et mentions J’aime (Brest) »; null where all figures are of one kind. */
export function kindsCompared(sides: readonly ComparedHistory[], locale: Locale): string | null {
  const words = translator(locale, "vocabulary");
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const named = new Map<string, string[]>();
  for (const side of sides) {
    for (const kind of new Set(pointsOf([side]).map((point) => words(`kind.${point.kind}`)))) {
      named.set(kind, [...(named.get(kind) ?? []), side.territory.name]);
    }
  }
  return named.size < 2 ? null : list.format([...named].map(([kind, names]) => `${kind} (${names.join(", ")})`));
}

function latestText({ territory, accounts }: ComparedHistory, locale: Locale): string {
  const latest = accounts
    .flatMap(({ points }) => points)
    .toSorted((one, other) => instantOf(one) - instantOf(other))
    .at(-1);
  return latest ? `${territory.name} ${figureText(latest, locale)} (${dayText(latest, locale)})` : territory.name;
}

const pointsOf = (sides: readonly ComparedHistory[]) => sides.flatMap(({ accounts }) => accounts.flatMap(({ points }) => points));
