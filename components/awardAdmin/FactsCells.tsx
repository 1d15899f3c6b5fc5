import { useLocale, useTranslations } from "next-intl";
import { useMetricWords } from "@/components/leaderboard/metricWords";
import type { NomineeFacts } from "@/lib/domain/award/nomineeFacts";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { formatValue } from "@/lib/domain/format/formatValue";
import type { Locale } from "@/lib/platform/messages";

/** The heads of the columns that FactsCells fills. */
export function FactsHead() {
  const t = useTranslations("awardAdmin.facts");
  return (
    <>
      <th scope="col">{t("rank")}</th>
      <th scope="col" className="number">
        {t("value")}
      </th>
      <th scope="col" className="number">
        {t("audience")}
      </th>
      <th scope="col">{t("source")}</th>
    </>
  );
}

/** Where a territory stood in the ranking that nominates it: dashes for one that was nominated otherwise. */
export function FactsCells({ facts }: { facts: NomineeFacts | null }) {
  const t = useTranslations("awardAdmin.facts");
  const { unitAfterValue } = useMetricWords();
  const locale = useLocale() as Locale;
  if (facts === null) {
    return (
      <td colSpan={4}>
        <span className="form-hint">{t("notRanked")}</span>
      </td>
    );
  }
  const { rank, rankBest, rankWorst, tied, ranked, value, decimals, audience, source, observedOn } = facts;
  const whole = (figure: number) => formatNumber(figure, locale);
  return (
    <>
      <td>
        {t("rankOf", { rank: whole(rank), ranked: whole(ranked) })} {tied && t("tied")}
        {rankBest !== rankWorst && ` ${t("range", { best: whole(rankBest), worst: whole(rankWorst) })}`}
      </td>
      <td className="number">
        {formatValue({ id: facts.metric, decimals }, value, locale)} {unitAfterValue({ id: facts.metric, kind: facts.kind }, facts.network)}
      </td>
      <td className="number">{whole(audience)}</td>
      <td>
        {source === null ? t("sources", { count: facts.parts.length }) : source.label}
        {t("on", { day: formatDay(observedOn, facts.datePrecision ?? "day", locale) })}
      </td>
    </>
  );
}
