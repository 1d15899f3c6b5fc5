import { ACCOUNT_PROBLEMS } from "../account/identifyAccount";
import type { ImportColumn } from "./importColumns";
import { COUNT_PROBLEMS } from "./readCount";
import { DAY_PROBLEMS } from "./readDay";
import { wellFormed } from "./wellFormed";

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

/** What is doubtful in a row that can be read: `import.doubt`. Somebody else looks at it before it is stored. */
const DOUBTS = [
  "name-contradicts-code",
  "order-of-days-mixed",
  "account-and-url-differ",
  "above-population",
  "interactions-without-posts",
  "closed-territory",
  "zero-after-figures",
  "jump",
  "kind-changed",
] as const;
/** What is said of a row, and is no reason to doubt its figure: how it was read, what the file leaves out. */
const REMARKS = ["month-first-assumed", "rounded-despite-exact", "posts-without-period"] as const;
export type DoubtCode = (typeof DOUBTS)[number] | (typeof REMARKS)[number];

export function isRemark(code: DoubtCode): boolean {
  return (REMARKS as readonly DoubtCode[]).includes(code);
}

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
/** A cell may hold a megabyte. */
const LOOKED_AT = 1_000;

/** A cell as a sentence quotes it: not its ten thousand characters, nor its line breaks. */
export function quoted(text: string): string {
  const line = text.slice(0, LOOKED_AT).replace(/\s+/g, " ").trim();
  return line.length > SHOWN ? `${wellFormed(line.slice(0, SHOWN - 1))}…` : wellFormed(line);
}

export function refusal(code: RefusalCode, column: ImportColumn | null, found = "", expected = ""): { refusal: Refusal } {
  return { refusal: { code, column, found: quoted(found), expected } };
}

export function doubt(code: DoubtCode, column: ImportColumn | null, found: string, expected = ""): Doubt {
  return { code, column, found: quoted(found), expected };
}
