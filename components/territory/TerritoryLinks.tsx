import { useTranslations } from "next-intl";
import { compareAddress } from "@/components/compare/compareAddress";
import { CsvLinks } from "@/components/data/CsvLinks";
import { rankingAddress } from "@/components/leaderboard/rankingAddress";
import { DEFAULT_RANKING } from "@/components/leaderboard/readRankingQuery";
import { SiteLink } from "@/components/site/SiteLink";
import { withQuery } from "@/components/site/withQuery";
import type { Answer } from "@/lib/data/ranking/chooseAnswer";
import type { TerritoryRankings } from "@/lib/data/ranking/territoryRankings";
import type { TerritoryDetails } from "@/lib/data/territory/readTerritory";
import { withDe } from "@/lib/domain/territory/article";
import { territoryPath } from "@/lib/domain/territory/slug";

interface Props {
  territory: TerritoryDetails;
  rankings: TerritoryRankings;
  answer: Answer | null;
}

/** From a territory to its rankings, national and nearer home, with it marked there; and to its figures as a file. */
export function TerritoryLinks({ territory, rankings, answer }: Props) {
  const t = useTranslations("territory.links");
  const { league, region, departement } = rankings.territory;
  const { revision, latestRevision } = rankings.edition;
  const query = {
    ...DEFAULT_RANKING,
    edition: rankings.edition.code,
    revision: revision < latestRevision ? revision : undefined,
    league: league ?? DEFAULT_RANKING.league,
    network: answer?.on.network ?? rankings.edition.networks[0] ?? DEFAULT_RANKING.network,
    metric: answer?.by.metric.id ?? DEFAULT_RANKING.metric,
    me: { level: territory.level, code: territory.code },
  };
  const areas = { region: territory.regionArea, departement: territory.departementArea, national: null };
  const local = answer?.by.standings.filter(({ scope }) => scope !== "national") ?? [];
  return (
    <ul className="links">
      {league && answer && (
        <li>
          <SiteLink href={`${rankingAddress(query, { page: pageOf(answer) })}#moi`}>{t("national")}</SiteLink>
        </li>
      )}
      {local.map(({ scope, name }) => (
        <li key={scope}>
          <SiteLink
            href={rankingAddress(query, scope === "region" ? { region: region ?? undefined } : { departement: departement ?? undefined })}
          >
            {t("area", { name, ofName: withDe(name, areas[scope]?.article ?? 0) })}
          </SiteLink>
        </li>
      ))}
      <li>
        <SiteLink href={compareAddress({ keys: [territory], edition: query.edition, revision: query.revision })}>{t("compare")}</SiteLink>
      </li>
      <li>
        <CsvLinks href={`/api/v1/territories/${territory.level}/${territory.code}.csv`}>{t("csv")}</CsvLinks>
      </li>
      {league && answer && (
        <li>
          <SiteLink href={reportAddress(territory, rankings.edition)}>{t("report")}</SiteLink>
        </li>
      )}
    </ul>
  );
}

/** In the edition shown, so that it says the same later. */
function reportAddress(territory: TerritoryDetails, { code, revision }: { code: string; revision: number }): string {
  return withQuery(`${territoryPath(territory)}/rapport.pdf`, new URLSearchParams({ edition: code, revision: String(revision) }));
}

/** The page of the national list that shows the row. */
function pageOf({ by }: Answer): number {
  return Math.ceil((by.position ?? 1) / DEFAULT_RANKING.pageSize);
}
