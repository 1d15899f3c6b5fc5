import type { AccountTerms } from "./accountTerms";
import type { Network } from "./network";

/** All that members say of an account, as the log keeps it: territories as `level/code`, accounts by their number. */
export interface AccountFacts extends AccountTerms {
  territory: string;
  network: Network;
  handle: string | null;
  url: string | null;
  replacedBy: number | null;
  /** Sorted. */
  sharedWith: readonly string[];
}

/** In the order in which a reader is told of them. */
export const ACCOUNT_FIELDS = [
  "territory",
  "network",
  "handle",
  "url",
  "purpose",
  "standing",
  "main",
  "openedOn",
  "dormantSince",
  "closedOn",
  "proofUrl",
  "replacedBy",
  "sharedWith",
] as const satisfies readonly (keyof AccountFacts)[];
export type AccountField = (typeof ACCOUNT_FIELDS)[number];

/** What differs from one to the other, field by field; both empty when they say the same. */
export function compareFacts(before: AccountFacts, after: AccountFacts): { before: Partial<AccountFacts>; after: Partial<AccountFacts> } {
  const changed = ACCOUNT_FIELDS.filter((field) => String(before[field]) !== String(after[field]));
  const only = (facts: AccountFacts) => Object.fromEntries(changed.map((field) => [field, facts[field]])) as Partial<AccountFacts>;
  return { before: only(before), after: only(after) };
}
