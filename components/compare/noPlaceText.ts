import { knownNetworks, notRankedText } from "@/components/territory/notRankedText";
import { answerBy } from "@/lib/data/ranking/chooseAnswer";
import type { ComparedTerritory } from "@/lib/data/ranking/readComparison";
import type { ComparisonPage } from "@/lib/data/ranking/readComparisonPage";
import { THRESHOLDS } from "@/lib/domain/ranking/thresholds";
import { type Locale, translator } from "@/lib/platform/messages";

/** Why a territory has no place by the measure of the others, and on which networks it has one. */
export function noPlaceText(
  { territory, rankings }: ComparedTerritory,
  { edition, measure }: Pick<ComparisonPage, "edition" | "measure">,
  locale: Locale,
): string {
  const league = rankings?.territory.league ?? null;
  if (!measure || !rankings || league === null || knownNetworks(rankings).length === 0) {
    return notRankedText(territory, { edition, rankings }, locale);
  }
  const t = translator(locale, "compare");
  const words = translator(locale, "vocabulary");
  const by = rankings.networks
    .find(({ network }) => network === measure.network)
    ?.metrics.find(({ metric }) => metric.id === measure.metric);
  const elsewhere = rankings.networks.flatMap(({ network }) =>
    network !== "all" && answerBy(rankings, { network, metric: measure.metric }) ? [words(`onNetwork.${network}`)] : [],
  );
  const why = t("noPlace.why", {
    onNetwork: words(`onNetwork.${measure.network}`),
    known: String(Boolean(by?.reason)),
    reason: by?.reason ? words(`reason.${by.reason}`, THRESHOLDS) : "",
  });
  if (elsewhere.length === 0) return why;
  return `${why} ${t("noPlace.elsewhere", { list: new Intl.ListFormat(locale, { type: "conjunction" }).format(elsewhere) })}`;
}
