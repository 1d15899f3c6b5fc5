import { withQuery } from "@/components/site/withQuery";
import type { AwardsPageQuery } from "@/lib/gate/api/awardQueries";

/** Whether an address asks for something that an award may lack. */
export function isSearch({ q, league, theme }: AwardsPageQuery): boolean {
  return [q, league, theme].some((value) => value !== undefined);
}

/** A page of the same search. */
export function hallAddress({ q, league, theme }: AwardsPageQuery, page: number): string {
  const given = Object.entries({ q, league, theme, page: page === 1 ? undefined : String(page) });
  return withQuery("/prix", new URLSearchParams(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))));
}
