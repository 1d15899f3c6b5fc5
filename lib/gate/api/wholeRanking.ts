import { streamToReader } from "@/lib/data/edition/streamToReader";
import { isSimulation } from "@/lib/data/instance/isSimulation";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import type { Leaderboard } from "@/lib/data/ranking/leaderboard";
import { readLeaderboard } from "@/lib/data/ranking/readLeaderboard";
import { noticeColumns } from "@/lib/domain/table/noticeColumns";
import { toCsv } from "@/lib/domain/table/toCsv";
import type { StreamAnswer } from "../answer";
import { csvFileName } from "./csvFileName";
import { freshnessOf, leaderboardQuery, type RankingCsvQuery } from "./queries";
import { notRankedLines, rankedLines, rankingColumns, rankingName } from "./rankingCsv";

/** Rows read at a time: what a reader takes long to fetch is not held meanwhile. */
const PIECE = 1_000;

/**
 * Every row of a ranking under its filters, ranked then not ranked, as it is read: the largest has some 30,000.
 * @param reader whose requests are counted together: one download at a time
 * @returns its file, and what the ranking is
 * @throws ExpectedError those of `readLeaderboard`, and `downloads-busy`
 */
export async function wholeRanking(asked: RankingCsvQuery, reader: string): Promise<{ csv: StreamAnswer; board: Leaderboard }> {
  const query = { ...leaderboardQuery(asked), me: undefined, page: 1 };
  const [board, simulation, notice] = await Promise.all([
    readLeaderboard({ ...query, pageSize: 1 }),
    isSimulation(),
    simulationNotice("fr"),
  ]);
  const pinned = { ...query, edition: board.edition.code, revision: board.revision, pageSize: PIECE };
  const columns = [...rankingColumns(board, simulation), ...noticeColumns(notice)];

  async function* pieces(): AsyncGenerator<string, void> {
    yield toCsv(columns, [], "whole", asked.format);
    for (const { total, lines } of [
      { total: board.total, lines: rankedLines },
      { total: board.notRankedTotal, lines: notRankedLines },
    ]) {
      for (let page = 1; (page - 1) * PIECE < total; page += 1) {
        yield toCsv(columns, lines(await readLeaderboard({ ...pinned, page })), "rest", asked.format);
      }
    }
  }
  const csv: StreamAnswer = {
    kind: "stream",
    open: () => streamToReader(reader, pieces()),
    contentType: "text/csv; charset=utf-8",
    fileName: csvFileName(rankingName({ ...board, pages: 1 }), asked.format),
    tag: asked.q === undefined ? JSON.stringify([board.edition.sha256, columns.map(({ header }) => header), asked]) : crypto.randomUUID(),
    cache: freshnessOf(asked, board.edition),
  };
  return { csv, board };
}
