import type { CandidatureFilter } from "@/lib/data/award/listCandidatures";
import { CANDIDATURE_STATES } from "@/lib/domain/award/candidature";
import { lastOf } from "./parsePageQuery";
import { readPageNumber } from "./readPageNumber";
import { rowId } from "./rowId";

/** Which candidatures a page is asked for; what cannot be is not asked. */
export function readCandidatureQuery(query: URLSearchParams): CandidatureFilter {
  const category = rowId.safeParse(lastOf(query, "category"));
  return {
    state: CANDIDATURE_STATES.find((one) => one === lastOf(query, "state")) ?? null,
    categoryId: category.success ? category.data : null,
    text: lastOf(query, "q").replace(/\0/g, "").trim().slice(0, 100),
    page: readPageNumber(query),
  };
}

/** The same as an address, with what is changed of it. */
export function candidaturesAddress(year: number, filter: CandidatureFilter, changed: Partial<CandidatureFilter> = {}): string {
  const { state, categoryId, text, page } = { ...filter, page: 1, ...changed };
  const query = new URLSearchParams();
  if (state !== null) query.set("state", state);
  if (categoryId !== null) query.set("category", String(categoryId));
  if (text !== "") query.set("q", text);
  if (page > 1) query.set("page", String(page));
  const path = `/jury/administration/${year}/candidatures`;
  return query.size === 0 ? path : `${path}?${query}`;
}
