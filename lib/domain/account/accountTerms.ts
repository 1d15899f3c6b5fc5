import type { Life } from "./lifeProblem";
import type { Purpose } from "./purpose";
import type { AccountStanding } from "./standing";

/** What members say of an account besides what names it. */
export interface AccountTerms extends Life {
  purpose: Purpose;
  standing: AccountStanding;
  main: boolean;
  proofUrl: string | null;
}
