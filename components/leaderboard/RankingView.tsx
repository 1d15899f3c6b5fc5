import { DemonstrationNotice } from "@/components/edition/DemonstrationNotice";
import { PrintedAddress } from "@/components/site/PrintedAddress";
import type { PublishedEdition } from "@/lib/data/edition/listEditions";
import type { Leaderboard, LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import type { AreaFacts } from "@/lib/data/territory/listAreas";
import { EmptyRanking } from "./EmptyRanking";
import { FilterForm } from "./FilterForm";
import { MetricTabs } from "./MetricTabs";
import { MyPlace } from "./MyPlace";
import { NotRanked } from "./NotRanked";
import { Pager } from "./Pager";
import { Provenance } from "./Provenance";
import { RankedTable } from "./RankedTable";
import { RankingHeading } from "./RankingHeading";
import { rankingAddress } from "./rankingAddress";

interface Props {
  query: LeaderboardQuery;
  board: Leaderboard;
  editions: readonly PublishedEdition[];
  areas: readonly AreaFacts[];
  /** False when the reader's own territory (`?me=`) is none. */
  meExists: boolean;
}

/** A ranking as a page: what it says in a sentence, its filters, those ranked, those who are not and why. */
export function RankingView({ query, board, editions, areas, meExists }: Props) {
  return (
    <div className="page">
      <DemonstrationNotice edition={board.edition} />
      <RankingHeading query={query} board={board} areas={areas} />
      <FilterForm query={query} board={board} editions={editions} areas={areas} />
      <MetricTabs query={query} />
      <MyPlace query={query} board={board} exists={meExists} />
      {board.rows.length > 0 ? <RankedTable board={board} /> : <EmptyRanking query={query} board={board} />}
      <Pager query={query} board={board} />
      <NotRanked board={board} />
      <Provenance query={query} board={board} />
      <PrintedAddress
        edition={board.edition}
        path={rankingAddress(query, { edition: board.edition.code, revision: board.revision, page: board.page })}
      />
    </div>
  );
}
