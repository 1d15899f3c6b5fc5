import { rankingAddress } from "@/components/leaderboard/rankingAddress";
import { DEFAULT_RANKING } from "@/components/leaderboard/readRankingQuery";
import type { PublishedEdition } from "@/lib/data/edition/listEditions";

/** The first ranking of an edition: on a network that it covers. */
export function editionAddress({ code, networks }: Pick<PublishedEdition, "code" | "networks">, revision?: number): string {
  const covered = networks.some((network) => network === DEFAULT_RANKING.network);
  return rankingAddress(DEFAULT_RANKING, { edition: code, revision, network: covered ? DEFAULT_RANKING.network : (networks[0] ?? "all") });
}
