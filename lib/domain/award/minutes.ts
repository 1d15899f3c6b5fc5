import type { ConflictLink, ConflictSource } from "./conflict";
import type { Prize } from "./prize";

export const MINUTES_FORMAT = "belvedere-minutes/1";

/** What a jury did in a category: what its procès-verbal says. No score, vote or comment bears the name of a juror. */
export interface MinutesRecord {
  award: { year: number; theme: string; rules: string; quorumPercent: number; decidedBy: "vote" | "chair" };
  category: { name: string; description: string };
  criteria: readonly { name: string; weight: number; required: boolean; independent: boolean }[];
  /** By name. `present` is null where attendance was not noted. */
  jurors: readonly { name: string; chair: boolean; present: boolean | null }[];
  /** Who is kept from which nominee: jurors of the category, and those who run the award. By name, then by nominee. */
  conflicts: readonly { name: string; juror: boolean; nominee: string; source: ConflictSource; link: ConflictLink }[];
  abstentions: readonly { name: string; nominee: string }[];
  /** By rank, then by name. */
  nominees: readonly MinutesNominee[];
  removed: readonly { name: string; reason: string }[];
}

export interface MinutesNominee {
  id: string;
  name: string;
  /** Assessments that count; mean, median and spread are of these. */
  n: number;
  mean: number | null;
  median: number | null;
  spread: number | null;
  rank: number | null;
  tied: boolean;
  decision: MinutesDecision | null;
  /** In their order; none where the vote was never opened again. */
  reopenings?: readonly MinutesReopening[];
}

/** A decision that was taken back, so that the jury voted again. */
export interface MinutesReopening {
  /** Of the decision. */
  version: number;
  reason: string;
  by: string;
  /** ISO instant. */
  at: string;
}

export interface MinutesDecision {
  prize: Prize;
  reason: string;
  manner: "vote" | "chair";
  /** 2 and more where it was decided again. */
  version: number;
  by: string;
  /** ISO instant. */
  at: string;
  quorum: { entitled: number; present: number; needed: number };
  /** Where the jury voted: with `manner` chair, its ballots were divided, and the casting vote parted them. */
  votes: { counts: Record<Prize, number>; cast: number } | null;
  /** As what `by` decided; not known of what was decided before it was kept. */
  as?: "chair" | "manager";
}

/** As it was signed: frozen, hashed, numbered in its category. */
export interface Minutes {
  format: typeof MINUTES_FORMAT;
  number: number;
  signedBy: string;
  /** ISO instant. */
  signedAt: string;
  record: MinutesRecord;
}

/** What was hashed of a procès-verbal, of what its page is told. */
export function minutesDocument(record: MinutesRecord, { number, signedBy, signedAt }: Omit<Minutes, "record" | "format">): Minutes {
  return { format: MINUTES_FORMAT, number, signedBy, signedAt, record };
}

/** The nominees on whom nothing is decided yet. */
export function undecided({ nominees }: MinutesRecord): readonly string[] {
  return nominees.filter(({ decision }) => decision === null).map(({ name }) => name);
}
