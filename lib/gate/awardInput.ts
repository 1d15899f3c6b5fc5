import { z } from "zod";
import { NETWORKS } from "@/lib/domain/account/network";
import { calendarProblems } from "@/lib/domain/award/calendarProblems";
import { isWeight } from "@/lib/domain/award/criterion";
import { PHASES, type Phase, type PhaseKind } from "@/lib/domain/award/phase";
import { readScaleWords } from "@/lib/domain/award/scaleWords";
import { MAXIMUM_SHORTLIST, MINIMUM_SHORTLIST } from "@/lib/domain/award/shortlist";
import { formatDay } from "@/lib/domain/format/formatDay";
import { METRICS } from "@/lib/domain/ranking/contract";
import { metricsOn } from "@/lib/domain/ranking/metrics";
import { isDay } from "@/lib/domain/snapshot/isDay";
import { LEAGUES } from "@/lib/domain/territory/league";
import { rowId } from "./rowId";

const text = (longest: number) => z.string({ error: "missing" }).trim().max(longest, "too-long");
const sentence = (longest: number) => text(longest).min(1, "missing");
const ticked = z.literal("on").optional();

/** The award that somebody saw. */
export const AWARD_SEEN = { awardId: rowId, version: rowId };
/** Up or down one place. */
export const moveBy = z.enum(["up", "down"]).transform((way) => (way === "up" ? -1 : 1));
/** What the public reads of what is done to a nominee; and what is recorded of a link. */
export const publicReason = sentence(1_000);

export const AWARD_TEXTS = { theme: sentence(200), rules: text(20_000) };
export const awardYearInput = z.union(
  [
    z.number(),
    z
      .string()
      .regex(/^20\d\d$/)
      .transform(Number),
  ],
  { error: "bad-year" },
);

export const AWARD_SETTINGS = {
  othersShown: z.enum(["after-mine", "after-phase"], { error: "missing" }),
  quorumPercent: z.coerce.number({ error: "bad-percent" }).int("bad-percent").min(1, "bad-percent").max(100, "bad-percent"),
  decidedBy: z.enum(["vote", "chair"], { error: "missing" }),
};

const EDGES = ["startsOn", "endsOn"] as const;
type Edge = (typeof EDGES)[number];
type DayField = `${PhaseKind}-${Edge}`;
export const dayField = (kind: PhaseKind, edge: Edge): DayField => `${kind}-${edge}`;
export const DAY_FIELDS: readonly DayField[] = PHASES.flatMap((kind) => EDGES.map((edge) => dayField(kind, edge)));

/** The days of the five phases, each said to be wrong at its own field, with the day that it was compared with. */
export const calendarInput = z
  .object({ ...AWARD_SEEN, ...(Object.fromEntries(DAY_FIELDS.map((name) => [name, text(40)])) as Record<DayField, z.ZodString>) })
  .superRefine((sent, context) => {
    for (const { kind, edge, problem, expected } of calendarProblems(typedPhases(sent))) {
      const name = dayField(kind, edge);
      const told = new URLSearchParams({ found: sayDay(sent[name]), expected: sayDay(expected ?? "") });
      context.addIssue({ code: "custom", path: [name], message: `${problem}?${told}` });
    }
  });

/** A day in words; what is none, as it is. */
function sayDay(text: string): string {
  return isDay(text) ? formatDay(text, "day", "fr") : text;
}

type SentDays = Readonly<Record<DayField, string>>;

function typedPhases(sent: SentDays) {
  return PHASES.map((kind) => ({ kind, startsOn: sent[dayField(kind, "startsOn")], endsOn: sent[dayField(kind, "endsOn")] }));
}

export function phasesOf(sent: SentDays): Phase[] {
  return typedPhases(sent).map((phase) => ({ ...phase, endsOn: phase.endsOn || null }));
}

const scaleWords = text(4_000).transform((words, context) => {
  const read = readScaleWords(words);
  if ("steps" in read) return read.steps;
  context.addIssue({ code: "custom", message: `bad-words?${new URLSearchParams({ found: read.wrongLine })}` });
  return z.NEVER;
});
/** A weight as it is typed, with a comma or a point; 1 where it has no effect. */
const weight = text(10)
  .default("1")
  .transform((typed) => Number(typed.replace(",", ".") || "1"))
  .refine(isWeight, "bad-weight");

export const CRITERION_TEXTS = {
  name: sentence(120),
  guidance: text(2_000),
  weight,
  required: ticked,
  independent: ticked,
  steps: scaleWords,
};
type SentCriterion = z.output<z.ZodObject<typeof CRITERION_TEXTS>>;

export function criterionOf({ name, guidance, weight, required, independent, steps }: SentCriterion) {
  return { name, guidance, weight: independent ? 1 : weight, required: required === "on", independent: independent === "on", steps };
}

export const CATEGORY_TEXTS = {
  name: sentence(120),
  description: text(2_000),
  /** Empty for a category of a theme. */
  league: z.union([z.literal("").transform(() => null), z.enum(LEAGUES)], { error: "missing" }),
};

const minimum = z.union(
  [z.literal("").transform(() => null), z.coerce.number().int("bad-count").min(0, "bad-count").max(2_147_483_647, "bad-count")],
  { error: "bad-count" },
);

export const ruleInput = z
  .object({
    ...AWARD_SEEN,
    categoryId: rowId,
    revisionId: rowId,
    metric: z.enum(METRICS, { error: "missing" }),
    network: z.enum([...NETWORKS, "all"], { error: "missing" }),
    /** Whose ranking a category of a theme takes. */
    league: z.enum(LEAGUES, { error: "missing" }).nullable().default(null),
    size: z.coerce.number({ error: "bad-size" }).int("bad-size").min(MINIMUM_SHORTLIST, "bad-size").max(MAXIMUM_SHORTLIST, "bad-size"),
    minPopulation: minimum,
    minAudience: minimum,
    minPosts: minimum,
  })
  .superRefine(({ metric, network }, context) => {
    if (!metricsOn(network).includes(metric)) context.addIssue({ code: "custom", path: ["metric"], message: "not-on-all" });
  });
