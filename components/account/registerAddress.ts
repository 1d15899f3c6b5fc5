import { withQuery } from "@/components/site/withQuery";
import type { RegisterQuery } from "@/lib/data/account/listAccounts";

/** The address of a part of the register, changed in some ways; a change other than of the page goes back to the first. */
export function registerAddress(query: RegisterQuery, changes: Partial<RegisterQuery> = {}): string {
  const asked = Object.entries({ ...query, page: 1, ...changes }).filter(
    ([name, value]) => value !== undefined && !(name === "page" && value === 1),
  );
  return withQuery("/saisie/comptes", new URLSearchParams(asked.map(([name, value]) => [name, String(value)])));
}
