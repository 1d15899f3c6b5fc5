import type { Metric } from "@/lib/domain/ranking/contract";
import type { Leaderboard, LeaderboardQuery } from "./leaderboard";
import { readScatter } from "./readScatter";
import type { Scatter, ScatterSubject } from "./scatter";

/** The drawings beside a ranking: by « × attendu » the audience on the population, by engagement the rate on the audience and on the posts. */
export async function readRankingScatters({ me }: LeaderboardQuery, board: Leaderboard): Promise<readonly Scatter[]> {
  if (!board.covered) return [];
  const { edition, network, league } = board;
  const scatters = subjectsOf(board.metric.id).map((subject) =>
    readScatter({ edition: edition.code, revision: board.revision, subject, network, league, me }),
  );
  return (await Promise.all(scatters)).filter((scatter) => scatter !== null);
}

function subjectsOf(metric: Metric): readonly ScatterSubject[] {
  if (metric === "expected_ratio") return ["audience"];
  return metric === "engagement_rate" ? ["engagement", "posts"] : [];
}
