import { isSimulation } from "@/lib/data/instance/isSimulation";
import { readLeaderboard } from "@/lib/data/ranking/readLeaderboard";
import { csvFileName } from "@/lib/gate/api/csvFileName";
import { freshnessOf, leaderboardQuery, rankingCsvQuery } from "@/lib/gate/api/queries";
import { rankingCsv, rankingName } from "@/lib/gate/api/rankingCsv";
import { wholeRanking } from "@/lib/gate/api/wholeRanking";
import { publicRoute } from "@/lib/gate/publicRoute";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  query: rankingCsvQuery,
  cache: "live",
  run: async ({ query, reader }) => {
    if (query.rows === "all") return (await wholeRanking(query, reader)).csv;
    const [board, simulation] = await Promise.all([readLeaderboard(leaderboardQuery(query)), isSimulation()]);
    return {
      kind: "csv",
      text: rankingCsv(board, { simulation, format: query.format }),
      fileName: csvFileName(rankingName(board), query.format),
      cache: freshnessOf(query, board.edition),
    };
  },
});
