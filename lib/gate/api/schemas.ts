import { z } from "zod";
import { NETWORKS } from "@/lib/domain/account/network";
import { METRICS, MOVEMENTS, REASONS, SCOPES } from "@/lib/domain/ranking/contract";
import { DATE_PRECISIONS, FIGURE_PRECISIONS, METRIC_KINDS } from "@/lib/domain/snapshot/figure";
import { LEAGUES } from "@/lib/domain/territory/league";
import { LEVELS } from "@/lib/domain/territory/level";

/** Pieces that several answers are made of. Answers are checked against them in the tests, and the OpenAPI document is made from them. */
export const day = z.iso.date().describe("Day in Europe/Paris, YYYY-MM-DD.");
export const instant = z.iso.datetime();
export const network = z.enum(NETWORKS);
export const rankedNetwork = z.enum([...NETWORKS, "all"]);
export const league = z.enum(LEAGUES);
export const level = z.enum(LEVELS);
export const count = z.int().min(0);
export const rank = z.int().min(1);
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe("SHA-256 of the canonical form of the revision (RFC 8785).");

export const territory = z.object({
  level,
  code: z.string().describe("INSEE code, or SIREN of an EPCI or EPT. Text: it may begin with 0."),
  name: z.string(),
  population: z.int().nullable().describe("Population municipale; null when unknown."),
  populationYear: z.int().nullable(),
  region: z.string().nullable().describe("INSEE code of the région."),
  departement: z.string().nullable().describe("INSEE code of the département; of an EPCI, the one that holds most of its population."),
});

export const metric = z.object({
  id: z.enum(METRICS),
  version: z.int().min(1),
  unit: z.enum([
    "audience",
    "per-1000-inhabitants",
    "times-expected",
    "percent-per-post",
    "posts-per-day",
    "percent-per-month",
    "followers-per-following",
    "out-of-100",
  ]),
  decimals: z.int().min(0).describe("Values are rounded half up to them before they are ranked."),
  kind: z.enum(METRIC_KINDS).nullable().describe("What the audience counts; null on `all`, and where no figure was found."),
});

export const account = z.object({ handle: z.string().nullable(), url: z.string().nullable(), dormant: z.boolean() });

const figureDetails = {
  datePrecision: z
    .enum(DATE_PRECISIONS)
    .describe("How well the day is known. `month`: its month alone, `year`: its year alone; what the day says beyond that means nothing."),
  precision: z.enum(FIGURE_PRECISIONS),
  step: z.int().nullable().describe("What the audience is rounded or floored to; null when exact."),
};

/** Null on `all`, whose figures are several. */
const ofOneFigure = {
  ...figureDetails,
  datePrecision: figureDetails.datePrecision.nullable(),
  precision: figureDetails.precision.nullable(),
};

export const figurePart = z.object({
  network,
  account,
  audience: count,
  kind: z.enum(METRIC_KINDS),
  observedOn: day,
  ...figureDetails,
  source: z.string(),
  sourceUrl: z.string().nullable(),
});

export const fit = z
  .object({ n: count, alpha: z.number(), beta: z.number(), betaSe: z.number(), betaLow: z.number(), betaHigh: z.number(), r2: z.number() })
  .describe("ln y = alpha + beta ln x by least squares over the group, with the 95 % interval of beta.");

export const reason = z.enum(REASONS);
const listedReason = z.enum(REASONS).exclude(["no-account"]);
export const reasonCounts = z
  .partialRecord(reason, count)
  .describe("Territories of the scope without a value, by the first reason that applies.");
export const scope = z.enum(SCOPES);
export const movement = z.enum(MOVEMENTS).nullable().describe("Since the previous edition; null when there is nothing to compare with.");

export const errorAnswer = z.object({
  error: z.object({
    code: z.string().describe("From a closed list."),
    message: z.string().describe("In French, or in English by Accept-Language."),
    requestId: z.string(),
    parameter: z.string().optional(),
    found: z.union([z.string(), z.number()]).optional(),
    expected: z.union([z.string(), z.number()]).optional(),
  }),
});

const place = z.number().min(0).max(1);
export const indexStanding = z
  .object({
    parts: z
      .object({ engagement_rate: place, audience_per_1000: place, posts_per_day: place, audience: place, follow_ratio: place })
      .describe("Place among the territories of the list that have all five, from 0 (last) to 1 (first)."),
    methodRankLow: rank.describe("5th percentile of the national rank over 1,000 draws of weights and normalisation."),
    methodRankHigh: rank.describe("Its 95th percentile."),
  })
  .describe("For `observatory_index` only: how it is made, and how far the choice of method moves its rank.");

export const rankingRow = z.object({
  position: rank.describe("Display order in the asked scope, before any search."),
  rank: rank.describe("In the asked scope; equal values share a rank."),
  rankBest: rank.describe("Best rank that the precision of the figures allows."),
  rankWorst: rank,
  tied: z.boolean(),
  nationalRank: rank,
  nationalRankBest: rank,
  nationalRankWorst: rank,
  nationalTied: z.boolean(),
  previousRank: rank.nullable().describe("In the asked scope of the previous edition."),
  movement,
  index: indexStanding.optional(),
  accountChanged: z
    .boolean()
    .describe(
      "Whether what `movement` compares is not of the same account (on `all`, of the same accounts): a rank then moved by a change of account.",
    ),
  territory,
  value: z.number(),
  audience: count.describe("The sum on `all`: a number of subscriptions, never of people."),
  observedOn: day.describe("The oldest on `all`."),
  ...ofOneFigure,
  source: z.string().describe("Where the figure was read; on `all`, the sources joined by « ; »."),
  sourceUrl: z.string().nullable().describe("On `all` it stands in `parts`."),
  account: account.nullable(),
  parts: z
    .array(figurePart)
    .optional()
    .describe("On `all` only: the figures used; a rate of engagement leaves out those that lack its needs."),
});

export const notRankedRow = z.object({
  territory,
  reason: listedReason,
  missingNetworks: z.array(network).describe("On `all` with `no-observation`."),
  account: account.nullable(),
  audience: count.nullable(),
  observedOn: day.nullable(),
  ...ofOneFigure,
  source: z.string().nullable(),
  sourceUrl: z.string().nullable(),
});
