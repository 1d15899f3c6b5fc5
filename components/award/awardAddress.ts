import { rankingAddress } from "@/components/leaderboard/rankingAddress";
import { DEFAULT_RANKING } from "@/components/leaderboard/readRankingQuery";
import type { Metric, RankedNetwork } from "@/lib/domain/ranking/contract";
import type { League } from "@/lib/domain/territory/league";
import type { Level } from "@/lib/domain/territory/level";

interface Place {
  level: Level;
  code: string;
}
interface Ranked {
  edition: { code: string; revision: number };
  metric: Metric;
  network: RankedNetwork;
  league: League;
}

export function palmaresPath(year: number): string {
  return `/prix/${year}`;
}

export function categoryPath(year: number, slug: string): string {
  return `${palmaresPath(year)}/${slug}`;
}

/** Where a nominee stands on the page of its category. */
export function nomineeId({ level, code }: Place): string {
  return `${level}-${code}`;
}

/** Of a laureate, for good: the palmarès that it says does not change. */
export function badgePath(year: number, slug: string, place: Place, format: "svg" | "png"): string {
  return `/images/prix/${year}/${slug}/${nomineeId(place)}.${format}`;
}

/** The picture of a page of the award, for those who share it. */
export function palmaresPicture(path: string): string {
  return `/images${path}.png`;
}

/** The frozen ranking that nominated. */
export function rankingOf({ edition, metric, network, league }: Ranked): string {
  return rankingAddress({ ...DEFAULT_RANKING, edition: edition.code, revision: edition.revision, metric, network, league });
}

/** The shortlist of a category as data. */
export function shortlistFile(year: number, slug: string, format: "json" | "csv"): string {
  return `/api/v1/awards${format === "csv" ? ".csv" : ""}?year=${year}&category=${slug}`;
}

/** Of the page that a note on a palmarès stands on. */
export function notedPath({ year, category }: { year: number; category: { slug: string } | null }): string {
  return category === null ? palmaresPath(year) : categoryPath(year, category.slug);
}
