import type { AccountTerms } from "@/lib/domain/account/accountTerms";
import type { Network } from "@/lib/domain/account/network";

/** An account as a member wants it, all of it checked; territories and accounts by their numbers. */
export interface AccountEntry extends AccountTerms {
  territoryId: number;
  network: Network;
  /** All three null for an account of which only territory and network are known. */
  handle: string | null;
  handleKey: string | null;
  url: string | null;
  replacedById: number | null;
  sharedWith: readonly number[];
}
