import type { Day } from "../snapshot/figure";
import type { AccountFacts } from "./accountFacts";
import type { LifeProblem } from "./lifeProblem";
import type { Network } from "./network";
import type { Profile } from "./profile";
import type { RecognitionProblem } from "./recognizeAccount";

/** Facts that a file can state of an account. */
export type StatedFacts = Partial<
  Pick<AccountFacts, "purpose" | "standing" | "main" | "openedOn" | "dormantSince" | "closedOn" | "proofUrl">
>;

/** What one row of a file says of one account. */
export interface AccountClaim {
  kind: "account";
  /** Of the file, or the number of the record, from 1. */
  line: number;
  territoryId: number;
  network: Network;
  profile: Profile;
  /** What the file decides: it changes what the register says. */
  states: StatedFacts;
  /** What it only fills in: where the account is new, or the register says nothing. */
  fills: StatedFacts;
  /** Whether a new official account becomes the main one, where there is none. */
  takesMain: boolean;
}
/** What it says of the website of a territory. */
export interface WebsiteClaim {
  kind: "website";
  line: number;
  territoryId: number;
  url: string;
  source: string;
}
/** That somebody looked for all accounts of a territory, found or not. */
export interface SurveyClaim {
  kind: "survey";
  line: number;
  territoryId: number;
  day: Day;
}
/** Why a row, or a part of it, is not taken: the sentences stand under `registerImport.problem` in messages/*.json. */
export const CLAIM_PROBLEMS = [
  "not-an-authority",
  "annex",
  "unknown-territory",
  "ambiguous-territory",
  "several-records",
  "not-nested-json",
  "not-a-website",
  "not-a-text",
  "unknown-property",
  "ended",
  "missing",
  "unknown-word",
  "account-of-another-territory",
  "account-closed",
  "other-main-account",
  "twice-in-file",
] as const;
export type ClaimProblem = (typeof CLAIM_PROBLEMS)[number] | RecognitionProblem | LifeProblem | "not-a-day";

export interface RefusedClaim {
  kind: "refused";
  line: number;
  problem: ClaimProblem;
  /** What was found, or whom it is about. */
  found: string;
}
export type Claim = AccountClaim | WebsiteClaim | SurveyClaim | RefusedClaim;

export function refuseClaim(line: number, problem: ClaimProblem, found: string): RefusedClaim {
  return { kind: "refused", line, problem, found };
}
