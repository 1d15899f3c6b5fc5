import type { Network } from "@/lib/domain/account/network";
import type { Purpose } from "@/lib/domain/account/purpose";
import type { AccountStanding } from "@/lib/domain/account/standing";
import type { Day } from "@/lib/domain/snapshot/figure";

/** An account as a member wants it, all of it checked; territories and accounts by their numbers. */
export interface AccountEntry {
  territoryId: number;
  network: Network;
  /** All three null for an account of which only territory and network are known. */
  handle: string | null;
  handleKey: string | null;
  url: string | null;
  purpose: Purpose;
  standing: AccountStanding;
  main: boolean;
  openedOn: Day | null;
  dormantSince: Day | null;
  closedOn: Day | null;
  proofUrl: string | null;
  replacedById: number | null;
  sharedWith: readonly number[];
}
