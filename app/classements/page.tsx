import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { NoEdition } from "@/components/edition/NoEdition";
import { RankingView } from "@/components/leaderboard/RankingView";
import { rankingAddress } from "@/components/leaderboard/rankingAddress";
import { DEFAULT_RANKING, hasLooseWeights, readRankingQuery } from "@/components/leaderboard/readRankingQuery";
import { rankingPicture } from "@/components/share/pictureAddresses";
import { shareMetadata } from "@/components/share/shareMetadata";
import { alternates } from "@/components/site/alternates";
import { publicPage } from "@/components/site/publicPage";
import { listEditions } from "@/lib/data/edition/listEditions";
import { readAround } from "@/lib/data/ranking/readAround";
import { readLeaderboard } from "@/lib/data/ranking/readLeaderboard";
import { readOwnRanking } from "@/lib/data/ranking/readOwnRanking";
import { readRankingScatters } from "@/lib/data/ranking/readRankingScatters";
import { listAreas } from "@/lib/data/territory/listAreas";
import { metricsOn } from "@/lib/domain/ranking/metrics";
import { limitRate } from "@/lib/gate/limitRate";
import { localAddress } from "@/lib/platform/localAddress";

async function readRanking(asked: URLSearchParams) {
  const query = readRankingQuery(asked);
  const [editions, areas] = await Promise.all([listEditions(), listAreas()]);
  if (editions.length === 0) return { query, ranking: null };
  if (!metricsOn(query.network).includes(query.metric))
    redirect(localAddress(rankingAddress(query, { metric: DEFAULT_RANKING.metric }), await getLocale()));
  if (hasLooseWeights(asked)) redirect(localAddress(rankingAddress(query), await getLocale()));
  if (query.weights) await limitRate({ headers: await headers() }, "weights");
  const board = await readLeaderboard(query);
  const [around, scatters, own] = await Promise.all([
    readAround(query, board),
    readRankingScatters(query, board),
    readOwnRanking(query, board),
  ]);
  return { query, ranking: { query, board, editions, areas, around, scatters, own } };
}

const page = publicPage({
  path: () => "/classements",
  read: ({ query }) => readRanking(query),
  metadata: async ({ query }) => {
    const [t, words] = await Promise.all([getTranslations("leaderboard"), getTranslations("vocabulary")]);
    const title = t("title", { league: words(`league.${query.league}`), onNetwork: words(`onNetwork.${query.network}`) });
    const description = t("description", { by: words(`metricBy.${query.metric}`) });
    const canonical = rankingAddress({ ...query, me: undefined, weights: undefined }, { page: query.page });
    return {
      title,
      description,
      alternates: await alternates(canonical),
      ...(await shareMetadata(canonical, { url: rankingPicture(query), alt: `${title}. ${description}` })),
      robots: query.q === undefined && query.weights === undefined ? undefined : { index: false },
    };
  },
  view: ({ ranking }) => (ranking ? <RankingView {...ranking} /> : <NoEdition level="h1" />),
});
export const generateMetadata = page.generateMetadata;
export default page.render;
