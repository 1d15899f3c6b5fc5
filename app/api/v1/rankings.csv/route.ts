import { isSimulation } from "@/lib/data/instance/isSimulation";
import { readLeaderboard } from "@/lib/data/ranking/readLeaderboard";
import { freshnessOf, leaderboardQuery, rankingQuery } from "@/lib/gate/api/queries";
import { rankingCsv, rankingFileName } from "@/lib/gate/api/rankingCsv";
import { publicRoute } from "@/lib/gate/publicRoute";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  query: rankingQuery,
  cache: "live",
  run: async ({ query }) => {
    const [board, simulation] = await Promise.all([readLeaderboard(leaderboardQuery(query)), isSimulation()]);
    return {
      kind: "csv",
      text: rankingCsv(board, { simulation }),
      fileName: rankingFileName(board, "csv"),
      cache: freshnessOf(query, board.edition),
    };
  },
});
