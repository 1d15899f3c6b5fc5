import { rankingParameters } from "@/components/leaderboard/rankingAddress";
import { withQuery } from "@/components/site/withQuery";
import type { LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import type { Level } from "@/lib/domain/territory/level";
import { territoryPath } from "@/lib/domain/territory/slug";

interface Named {
  code: string;
  revision: number;
}

/** The picture of a territory in an edition; both named, it says the same later. */
export function territoryPicture({ level, code }: { level: Level; code: string }, edition: Named | null): string {
  return `/images/territoires/${level}/${code}.png${ofEdition(edition)}`;
}

/** The page that shows the same. */
export function territoryPage(territory: Parameters<typeof territoryPath>[0], edition: Named): string {
  return `${territoryPath(territory)}${ofEdition(edition)}`;
}

/** The picture of a ranking as its address asks for it; whose territory the reader marks is nobody else's business. */
export function rankingPicture(query: LeaderboardQuery): string {
  return withQuery("/images/classements.png", rankingParameters({ ...query, me: undefined, weights: undefined }));
}

export function homePicture(edition?: Named): string {
  return `/images/belvedere.png${ofEdition(edition ?? null)}`;
}

function ofEdition(edition: Named | null): string {
  return edition ? `?edition=${encodeURIComponent(edition.code)}&revision=${edition.revision}` : "";
}
