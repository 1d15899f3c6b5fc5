import { isSimulation } from "@/lib/data/instance/isSimulation";
import { readLeaderboard } from "@/lib/data/ranking/readLeaderboard";
import { freshnessOf, leaderboardQuery, rankingQuery } from "@/lib/gate/api/queries";
import { rankingAnswer } from "@/lib/gate/api/rankingAnswer";
import { publicRoute } from "@/lib/gate/publicRoute";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  query: rankingQuery,
  cache: "live",
  run: async ({ query }) => {
    const [board, simulation] = await Promise.all([readLeaderboard(leaderboardQuery(query)), isSimulation()]);
    return {
      kind: "json",
      body: rankingAnswer(board, { simulation, withMe: query.me !== undefined }),
      cache: freshnessOf(query, board.edition),
    };
  },
});
