import type { Level } from "@/lib/domain/territory/level";

/** What the search field proposes: a row of /api/v1/territories. */
export interface Suggestion {
  level: Level;
  code: string;
  name: string;
  population: number | null;
  departement: string | null;
}

export const MOST_SUGGESTIONS = 8;
