import type { Network } from "../account/network";
import type { Day, Figure, MetricKind } from "../snapshot/figure";
import { usualKind } from "../snapshot/importWords";
import { COUNT_PROBLEMS, GREATEST_COUNT, GREATEST_VIEWS, readCount } from "../snapshot/readCount";
import { DAY_PROBLEMS, readDay } from "../snapshot/readDay";

/** What is typed for an account, in the order of the sheet. */
export const ENTRY_FIELDS = [
  "audience",
  "observedOn",
  "posts",
  "periodDays",
  "reactions",
  "comments",
  "shares",
  "following",
  "views",
] as const;
export type EntryField = (typeof ENTRY_FIELDS)[number];
export type EntryTexts = Readonly<Partial<Record<EntryField, string>>>;

/** Why a field is not understood; the sentences stand under `entry.problem` in messages/*.json. */
export const ENTRY_PROBLEMS = [...COUNT_PROBLEMS, ...DAY_PROBLEMS, "missing", "empty-period", "rounded", "too-long"] as const;
export type EntryProblem = (typeof ENTRY_PROBLEMS)[number];

/** Longer than any number or day as people write them: something else was put there. */
export const LONGEST_TEXT = 40;

/** PostgreSQL's smallint. */
const LONGEST_PERIOD = 32_767;

export interface EntryContext {
  network: Network;
  /** Likes where the account was followed by its likes; null for what its network usually counts. */
  kind: MetricKind | null;
  today: Day;
}

/**
 * Reads what was typed: counts as people write them (« 12,3 k » is kept as rounded to the hundred), a day of observation.
 * @returns the figure; the fields that are not understood; or null where no audience was typed and nothing else either
 */
export function readEntry(
  texts: EntryTexts,
  context: EntryContext,
): Figure | { problems: Partial<Record<EntryField, EntryProblem>> } | null {
  if (ENTRY_FIELDS.every((field) => textOf(texts, field) === "" || field === "observedOn")) return null;
  const problems: Partial<Record<EntryField, EntryProblem>> = {};
  const count = (field: EntryField, greatest = GREATEST_COUNT) => {
    const read = readCount(textOf(texts, field), greatest);
    if (typeof read === "string") problems[field] = read;
    return typeof read === "string" ? null : read;
  };
  /** Activity is counted, never abbreviated. */
  const exactly = (field: EntryField, greatest = GREATEST_COUNT) => {
    const read = count(field, greatest);
    if (read?.step) problems[field] = "rounded";
    return read?.value ?? null;
  };
  const audience = count("audience");
  if (audience === null) problems.audience ??= "missing";
  const observed = readDay(textOf(texts, "observedOn"), { order: "day-first", today: context.today });
  if (typeof observed === "string") problems.observedOn = textOf(texts, "observedOn") === "" ? "missing" : observed;
  const periodDays = exactly("periodDays", LONGEST_PERIOD);
  if (periodDays === 0) problems.periodDays = "empty-period";
  const rest = {
    following: exactly("following"),
    posts: exactly("posts"),
    periodDays,
    reactions: exactly("reactions"),
    comments: exactly("comments"),
    shares: exactly("shares"),
    views: exactly("views", GREATEST_VIEWS),
  };
  for (const field of ENTRY_FIELDS) if (textOf(texts, field).length > LONGEST_TEXT) problems[field] = "too-long";
  if (audience === null || typeof observed === "string" || Object.keys(problems).length > 0) return { problems };
  return {
    kind: context.kind ?? usualKind(context.network),
    observedOn: observed.day,
    datePrecision: observed.precision,
    audience: audience.value,
    precision: audience.step === null ? "exact" : "rounded",
    step: audience.step,
    ...rest,
  };
}

function textOf(texts: EntryTexts, field: EntryField): string {
  return (texts[field] ?? "").trim();
}
