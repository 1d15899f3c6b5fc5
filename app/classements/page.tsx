import type { Metadata } from "next";
import { notFound, permanentRedirect, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NoEdition } from "@/components/edition/NoEdition";
import { RankingView } from "@/components/leaderboard/RankingView";
import { rankingAddress } from "@/components/leaderboard/rankingAddress";
import { DEFAULT_RANKING, readRankingQuery } from "@/components/leaderboard/readRankingQuery";
import { rankingPicture } from "@/components/share/pictureAddresses";
import { shareMetadata } from "@/components/share/shareMetadata";
import { listEditions } from "@/lib/data/edition/listEditions";
import { readLeaderboard } from "@/lib/data/ranking/readLeaderboard";
import { listAreas } from "@/lib/data/territory/listAreas";
import { metricsOn } from "@/lib/domain/ranking/metrics";
import { ExpectedError } from "@/lib/platform/errors";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, words] = await Promise.all([getTranslations("leaderboard"), getTranslations("vocabulary")]);
  const query = readRankingQuery(await searchParams);
  if (!query) return { title: t("heading") };
  const title = t("title", { league: words(`league.${query.league}`), onNetwork: words(`onNetwork.${query.network}`) });
  const description = t("description", { by: words(`metricBy.${query.metric}`) });
  const canonical = rankingAddress({ ...query, me: undefined }, { page: query.page });
  return {
    title,
    description,
    alternates: { canonical },
    ...shareMetadata(canonical, { url: rankingPicture(query), alt: `${title}. ${description}` }),
    robots: query.q === undefined ? undefined : { index: false },
  };
}

export default async function RankingsPage({ searchParams }: Props) {
  const query = readRankingQuery(await searchParams);
  if (!query) notFound();
  const [editions, areas] = await Promise.all([listEditions(), listAreas()]);
  if (editions.length === 0) return <NoEdition level="h1" />;
  const departement = areas.find((area) => area.level === "departement" && area.code === query.departement);
  // The form sends both areas: the narrower one wins.
  if (departement && query.region && departement.region !== query.region) permanentRedirect(rankingAddress(query, { region: undefined }));
  if (!metricsOn(query.network).includes(query.metric)) redirect(rankingAddress(query, { metric: DEFAULT_RANKING.metric }));
  const board = await readLeaderboard(query).catch((error: unknown) => {
    if (error instanceof ExpectedError && error.status < 500) notFound();
    throw error;
  });
  return <RankingView query={query} board={board} editions={editions} areas={areas} />;
}
