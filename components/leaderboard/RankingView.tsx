import { ScatterLater } from "@/components/charts/scatter/ScatterLater";
import { ScatterSection } from "@/components/charts/scatter/ScatterSection";
import { CiteRanking } from "@/components/edition/CiteRanking";
import { DemonstrationNotice } from "@/components/edition/DemonstrationNotice";
import { PrintedAddress } from "@/components/site/PrintedAddress";
import type { PublishedEdition } from "@/lib/data/edition/listEditions";
import type { Leaderboard, LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import type { Around } from "@/lib/data/ranking/readAround";
import type { OwnRankingFacts } from "@/lib/data/ranking/readOwnRanking";
import type { Scatter } from "@/lib/data/ranking/scatter";
import type { AreaFacts } from "@/lib/data/territory/listAreas";
import { EmptyRanking } from "./EmptyRanking";
import { FilterForm } from "./FilterForm";
import { LeaguesHere } from "./LeaguesHere";
import { MetricTabs } from "./MetricTabs";
import { MyPlace } from "./MyPlace";
import { NotRanked } from "./NotRanked";
import { OwnWeights } from "./OwnWeights";
import { Pager } from "./Pager";
import { Provenance } from "./Provenance";
import { RankedTable } from "./RankedTable";
import { RankingHeading } from "./RankingHeading";
import { rankingAddress } from "./rankingAddress";
import { ScatterLink } from "./ScatterLink";
import { TakeRanking } from "./TakeRanking";

interface Props {
  query: LeaderboardQuery;
  board: Leaderboard;
  editions: readonly PublishedEdition[];
  areas: readonly AreaFacts[];
  /** What the list does not hold. */
  around: Around;
  scatters: readonly Scatter[];
  /** By the reader's own weights; null without any, and for a metric that has none. */
  own: OwnRankingFacts | null;
}

/** A ranking as a page: what it says in a sentence, its filters, those ranked, those who are not and why. */
export function RankingView({ query, board, editions, areas, around, scatters, own }: Props) {
  // What is cited and printed is the Observatory's: the reader's weights are not.
  const official = { ...query, weights: undefined };
  return (
    <div className="page">
      <DemonstrationNotice edition={board.edition} />
      <RankingHeading query={query} board={board} areas={areas} />
      <FilterForm query={query} board={board} editions={editions} areas={areas} />
      <MetricTabs query={query} />
      <ScatterLink query={query} scatters={scatters} />
      <MyPlace query={query} board={board} absent={around.me} />
      {board.rows.length > 0 ? <RankedTable board={board} /> : <EmptyRanking query={query} board={board} found={around.found} />}
      <LeaguesHere query={query} board={board} areas={areas} leagues={around.leagues} />
      <Pager query={query} board={board} />
      <OwnWeights query={query} board={board} own={own} />
      <TakeRanking query={query} board={board} areas={areas} />
      {scatters.map((scatter) => (
        <ScatterSection key={scatter.subject} scatter={scatter} edition={board.edition} />
      ))}
      {scatters.length === 0 && board.rankedInScope > 1 && board.metric.id !== "expected_ratio" && (
        <ScatterLater query={query} board={board} />
      )}
      <NotRanked board={board} />
      <Provenance query={query} board={board} />
      <CiteRanking query={official} board={board} />
      <PrintedAddress
        edition={board.edition}
        path={rankingAddress(official, { edition: board.edition.code, revision: board.revision, page: board.page })}
      />
    </div>
  );
}
