import type { Day } from "../snapshot/figure";

/** Whether an account speaks for the authority. Only an official one is ever counted. */
export const ACCOUNT_STANDINGS = ["official", "unofficial", "to-verify"] as const;
export type AccountStanding = (typeof ACCOUNT_STANDINGS)[number];

/** What decides whether an account is the one counted for its territory. */
export interface AccountStatus {
  standing: AccountStanding;
  /** The main account of its territory on its network. */
  main: boolean;
  /** Null when unknown. */
  openedOn: Day | null;
  /** Null while it is open. Dormancy is not closure: a dormant account counts and is marked. */
  closedOn: Day | null;
}
