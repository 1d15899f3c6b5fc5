import { drawCard } from "@/components/share/drawCard";
import { rankingCard } from "@/components/share/rankingCard";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { readLeaderboard } from "@/lib/data/ranking/readLeaderboard";
import { readIdentity } from "@/lib/data/settings/readIdentity";
import { listAreas } from "@/lib/data/territory/listAreas";
import { leaderboardQuery, rankingQuery } from "@/lib/gate/api/queries";
import { rankingName } from "@/lib/gate/api/rankingCsv";
import { publicRoute } from "@/lib/gate/publicRoute";

/** The first rows of a ranking as its page shows it, by the same parameters. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  query: rankingQuery,
  cache: "live",
  bucket: "pictures",
  run: async ({ locale, query }) => {
    const [board, areas, notice] = await Promise.all([readLeaderboard(leaderboardQuery(query)), listAreas(), simulationNotice(locale)]);
    return {
      kind: "png",
      ...drawCard(rankingCard(board, areas, query.q !== undefined, notice, locale), locale, (await readIdentity()).name),
      fileName: `${rankingName(board)}.png`,
    };
  },
});
