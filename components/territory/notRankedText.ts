import type { NetworkStanding, TerritoryRankings } from "@/lib/data/ranking/territoryRankings";
import type { TerritoryDetails } from "@/lib/data/territory/readTerritory";
import type { TerritoryAnswer } from "@/lib/data/territory/readTerritoryAnswer";
import { withDe } from "@/lib/domain/territory/article";
import { subjectOf } from "@/lib/domain/territory/subject";
import { type Locale, translator } from "@/lib/platform/messages";

/** Why there is no rank to begin with, in a sentence. */
export function notRankedText(
  territory: TerritoryDetails,
  { edition, rankings }: Pick<TerritoryAnswer, "edition" | "rankings">,
  locale: Locale,
): string {
  const t = translator(locale, "territory");
  const { name, article } = territory;
  const { theName, theNameFirst, plural } = subjectOf(territory, article);
  if (!edition) return t("notRanked.noEdition", { name, theName });
  if (!rankings) return t("notRanked.notInEdition", { name, theName, title: edition.title });
  if (rankings.territory.league === null) {
    return t("notRanked.noLeague", { name, theName: theNameFirst, pluralName: String(plural) });
  }
  if (knownNetworks(rankings).length > 0) return t("notRanked.noValue", { name, theName, title: rankings.edition.title });
  const words = translator(locale, "vocabulary");
  const list = new Intl.ListFormat(locale, { type: "disjunction" }).format(
    rankings.edition.networks.map((network) => words(`network.${network}`)),
  );
  return t("notRanked.noAccount", { ofName: withDe(name, article), name, list });
}

/** The networks where an official account is known. */
export function knownNetworks({ networks }: TerritoryRankings): readonly NetworkStanding[] {
  return networks.filter(({ network, account }) => network !== "all" && account !== null);
}
