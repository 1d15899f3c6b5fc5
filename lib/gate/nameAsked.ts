import { lastOf } from "./parsePageQuery";

/** The name that the page of a long list is searched for; empty for all. */
export function nameAsked(query: URLSearchParams): string {
  return lastOf(query, "nom").trim().slice(0, 100);
}
