import { formatShare } from "@/components/presence/formatShare";
import { presenceAddress } from "@/components/presence/presenceAddress";
import type { Presence, PresenceQuery } from "@/lib/data/presence/readPresence";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { percentOf, type Share } from "@/lib/domain/presence/presenceRates";
import { type Locale, translator } from "@/lib/platform/messages";
import { BAR_ROW, RankedBars } from "../bars/RankedBars";
import type { TakenChart } from "../takenChart";

/** The authorities that are on each network; null where there is none on any. */
export function presenceChart(
  { query, found, notices }: { query: PresenceQuery; found: Presence; notices: readonly string[] },
  locale: Locale,
): TakenChart | null {
  const rows = found.rows.filter(({ dimension, counts }) => dimension === "network" && counts.present > 0);
  const [all] = found.rows;
  if (all === undefined || rows.length === 0) return null;
  const t = translator(locale, "presence");
  const words = translator(locale, "vocabulary");
  const name = (network: string) => words(`network.${network}` as "network.x");
  const whole = formatNumber(all.counts.authorities, locale);
  const day = formatDay(found.day, "day", locale);
  const text = (share: Share) => ("share" in share ? formatShare(share, locale) : t(`missing.${share.missing}`));
  const cell = (value: number | null) => ({ value, text: value === null ? t("missing.not-recorded") : formatNumber(value, locale) });
  const percent = (share: Share) => ({ value: "share" in share ? percentOf(share, 2) : null, text: text(share) });
  const { edition } = found;
  return {
    title: t("chart.title"),
    sentence: t("chart.sentence", { day, authorities: whole }),
    drawing: {
      svg: (
        <RankedBars
          bars={rows.map(({ item, counts }) => ({
            ...{ key: item, rank: "", name: name(item), value: counts.present, mine: item === query.network },
            text: formatNumber(counts.present, locale),
          }))}
          max={Math.max(...rows.map(({ counts }) => counts.present))}
        />
      ),
      height: rows.length * BAR_ROW,
    },
    table: {
      caption: t("chart.title"),
      columns: [
        { header: "network", label: t("first.network"), rowHeader: true },
        { header: "authorities", label: t("chart.authorities"), number: true },
        { header: "present", label: t("chart.present"), number: true },
        { header: "percent_of_all", label: t("column.ofAll"), number: true },
        { header: "opening_unknown", label: t("chart.undated"), number: true },
        { header: "surveyed", label: t("chart.surveyed"), number: true },
        { header: "surveyed_present", label: t("chart.surveyedPresent"), number: true },
        { header: "percent_of_surveyed", label: t("column.ofSurveyed"), number: true },
        { header: "surveyed_with_website", label: t("chart.surveyedWithWebsite"), number: true },
        { header: "present_with_website", label: t("chart.presentWithWebsite"), number: true },
        { header: "percent_of_websites", label: t("column.ofWebsites"), number: true },
      ],
      rows: rows.map(({ item, counts, rates }) => [
        { value: item, text: name(item) },
        cell(counts.authorities),
        cell(counts.present),
        percent(rates.ofAll),
        cell(counts.undated),
        cell(counts.surveyed),
        cell(counts.presentSurveyed),
        percent(rates.ofSurveyed),
        cell(counts.surveyedWithWebsite),
        cell(counts.presentWithWebsite),
        percent(rates.ofWebsites),
      ]),
    },
    about: {
      source: t("chart.source"),
      method: t("chart.method"),
      unit: t("chart.unit"),
      day,
      codes: { metric: null, network: null, referenceOn: found.day },
      edition: edition && { code: edition.code, title: edition.title, revision: edition.revision },
      path: presenceAddress(edition ? { ...query, edition: edition.code, revision: edition.revision } : query),
      notices,
    },
  };
}
