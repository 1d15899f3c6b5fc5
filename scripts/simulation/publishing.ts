import type { League } from "@/lib/domain/territory/league";

/** How much a main Facebook account publishes in 30 days (median), and how often somebody counts what it gets, by league. */
export interface Publishing {
  posts: number;
  counted: number;
}

const BY_LEAGUE: Record<League, Publishing> = {
  villages: { posts: 10, counted: 0.55 },
  "petites-villes": { posts: 21, counted: 0.75 },
  "villes-moyennes": { posts: 42, counted: 0.9 },
  "grandes-villes": { posts: 75, counted: 0.97 },
  "communautes-de-communes": { posts: 14, counted: 0.7 },
  "communautes-agglomeration": { posts: 24, counted: 0.85 },
  "communautes-urbaines": { posts: 30, counted: 0.9 },
  metropoles: { posts: 50, counted: 0.97 },
  departements: { posts: 50, counted: 0.95 },
  regions: { posts: 60, counted: 0.97 },
};

export function publishingOf(league: League | null): Publishing {
  return BY_LEAGUE[league ?? "petites-villes"];
}
