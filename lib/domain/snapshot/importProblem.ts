import { ACCOUNT_PROBLEMS } from "../account/identifyAccount";
import type { ImportColumn } from "./importColumns";
import { COUNT_PROBLEMS } from "./readCount";
import { DAY_PROBLEMS } from "./readDay";

/** Why a row is refused: the closed list; the sentences stand under `import.refusal` in messages/*.json. */
export const REFUSALS = [
  "missing",
  "unknown-word",
  ...COUNT_PROBLEMS,
  ...DAY_PROBLEMS,
  ...ACCOUNT_PROBLEMS,
  "missing-step",
  "step-of-exact",
  "empty-period",
  "too-long",
  "extra-cells",
  "cut-row",
  "repeated-header",
  "unknown-territory",
  "unknown-account",
  "former-commune",
  "municipal-arrondissement",
  "ambiguous-code",
  "other-main-account",
  "account-of-another-territory",
  "account-not-open",
  "duplicate-in-file",
  "conflict",
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** What is doubtful in a row that is accepted: `import.doubt`. */
export const DOUBTS = [
  "name-contradicts-code",
  "month-first-assumed",
  "order-of-days-mixed",
  "account-and-url-differ",
  "rounded-despite-exact",
  "above-population",
  "interactions-without-posts",
  "posts-without-period",
  "closed-territory",
  "zero-after-figures",
  "jump",
] as const;
export type DoubtCode = (typeof DOUBTS)[number];

/** Where, what was found, and what was expected where the sentence does not already say it. */
export interface Problem<Code extends string> {
  code: Code;
  /** Null when the whole row is meant. */
  column: ImportColumn | null;
  found: string;
  expected: string;
}
export type Refusal = Problem<RefusalCode>;
export type Doubt = Problem<DoubtCode>;

const SHOWN = 80;

/** A cell as a sentence quotes it: not its ten thousand characters, nor its line breaks. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line;
}

export function refusal(code: RefusalCode, column: ImportColumn | null, found = "", expected = ""): { refusal: Refusal } {
  return { refusal: { code, column, found: quoted(found), expected } };
}

export function doubt(code: DoubtCode, column: ImportColumn | null, found: string, expected = ""): Doubt {
  return { code, column, found: quoted(found), expected };
}
