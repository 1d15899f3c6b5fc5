import { useLocale, useTranslations } from "next-intl";
import type { TerritoryRankings } from "@/lib/data/ranking/territoryRankings";
import type { TerritoryDetails } from "@/lib/data/territory/readTerritory";
import { withDe } from "@/lib/domain/territory/article";
import { knownNetworks } from "./notRankedText";

/** The networks of the edition where no official account of the territory is known; where there is none on any, the answer has said so. */
export function Absent({ territory, rankings }: { territory: TerritoryDetails; rankings: TerritoryRankings }) {
  const t = useTranslations("territory.missing");
  const words = useTranslations("vocabulary.network");
  const locale = useLocale();
  const absent = rankings.networks.filter(({ network, account }) => network !== "all" && account === null);
  if (absent.length === 0) return null;
  const list = new Intl.ListFormat(locale, { type: "disjunction" }).format(absent.map(({ network }) => words(network)));
  const said = rankings.territory.league !== null && knownNetworks(rankings).length === 0;
  return (
    <p className="section measure soft">
      {!said && `${t("noAccount", { ofName: withDe(territory.name, territory.article), name: territory.name, list })} `}
      {t("notZero")}
    </p>
  );
}
