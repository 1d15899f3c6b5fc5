import { z } from "zod";
import { LAUREATE_PRIZES, PRIZES } from "@/lib/domain/award/prize";
import { METRICS } from "@/lib/domain/ranking/contract";
import { DATE_PRECISIONS, FIGURE_PRECISIONS, METRIC_KINDS } from "@/lib/domain/snapshot/figure";
import * as piece from "./schemas";

const figure = {
  audience: piece.count,
  observedOn: piece.day,
  datePrecision: z.enum(DATE_PRECISIONS).nullable(),
  precision: z.enum(FIGURE_PRECISIONS).nullable(),
  step: z.int().nullable(),
  source: z.object({ label: z.string(), url: z.string().nullable() }).nullable(),
  account: piece.account.nullable(),
};

/** What the ranking said of a nominee when the shortlist was frozen. */
const facts = z.object({
  edition: z.object({ code: z.string(), title: z.string(), revision: z.int().min(1), referenceOn: piece.day }),
  metric: z.enum(METRICS),
  metricVersion: z.int().min(1),
  unit: piece.metric.shape.unit,
  decimals: z.int().min(0),
  network: piece.rankedNetwork,
  league: piece.league,
  kind: z.enum(METRIC_KINDS).nullable(),
  ranked: piece.count.describe("Territories that the list ranks."),
  rank: piece.rank,
  rankBest: piece.rank,
  rankWorst: piece.rank,
  tied: z.boolean(),
  value: z.number(),
  ...figure,
  parts: z.array(z.object({ network: piece.network, ...figure })).describe("On `all` only: what the value was made of."),
});

const named = { level: piece.level, code: z.string(), name: z.string().describe("As it was called when it was nominated.") };
const numbers = { jurors: piece.count, assessments: piece.count, recusals: piece.count };

const category = z.object({
  slug: z.string(),
  name: z.string(),
  description: z.string(),
  kind: z.enum(["league", "theme"]),
  league: piece.league.nullable(),
  shortlist: z
    .object({
      edition: z.object({ code: z.string(), title: z.string(), revision: z.int().min(1) }),
      metric: z.enum(METRICS),
      network: piece.rankedNetwork,
      league: piece.league,
      size: z.int(),
      minPopulation: z.int().nullable(),
      minAudience: z.int().nullable(),
      minPosts: z.int().nullable(),
    })
    .nullable()
    .describe("The rule of the shortlist; null where nobody was nominated by rank."),
  jury: z
    .object(numbers)
    .describe("Jurors, assessments that counted, and pairs of a juror and a nominee that a link of interest kept apart."),
  laureates: z
    .array(z.object({ ...named, prize: z.enum(LAUREATE_PRIZES), motivation: z.string(), badge: z.string() }))
    .describe("Best prize first."),
  nominees: z
    .array(
      z.object({
        ...named,
        league: piece.league.nullable(),
        population: z.int().nullable(),
        origin: z.enum(["ranking", "candidature", "hand"]),
        reason: z.string().nullable().describe("Why it was added by hand."),
        prize: z.enum(PRIZES).describe("`aucun`: the jury has decided, and gave nothing."),
        motivation: z.string(),
        facts: facts.nullable().describe("Its place in the ranking when the shortlist was frozen; null where no rank has nominated it."),
        candidature: z.object({ title: z.string(), text: z.string(), links: z.array(z.string()) }).nullable(),
      }),
    )
    .describe("All of them, laureates included, by prize, then by name."),
  removed: z.array(z.object({ ...named, reason: z.string() })).describe("Those that were taken out of the shortlist."),
  links: z.object({ page: z.string(), csv: z.string() }),
});

export const awardsAnswer = z.object({
  notice: z.string().optional().describe("On a simulated instance: that no figure is real."),
  page: z.int().min(1),
  pageSize: z.int().min(1).max(200),
  pages: z.int().min(1),
  total: piece.count,
  rows: z
    .array(
      z.object({
        year: z.int(),
        theme: z.string(),
        publishedAt: piece.instant,
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .describe("SHA-256 of the canonical form of the whole palmarès (RFC 8785)."),
        notes: z
          .array(
            z.object({
              at: piece.instant,
              category: z.string().nullable().describe("Its slug; null: of the whole palmarès."),
              text: z.string(),
            }),
          )
          .describe("What was said of it since it was published, beside what is hashed. Each is for good."),
        jury: z.object({ ...numbers, abstentions: piece.count, names: z.array(z.string()).describe("Of the jurors who agreed.") }),
        categories: z.array(category).describe("In their order; of a search, those in which it finds somebody, with whom it finds."),
        links: z.object({ page: z.string(), canonical: z.string() }),
      }),
    )
    .describe("Published awards only, the last first."),
});
export type AwardsAnswer = z.input<typeof awardsAnswer>;

export const canonicalAwardAnswer = z
  .record(z.string(), z.unknown())
  .describe("The whole palmarès as it was published: keys sorted, no spaces. Its SHA-256 is the one given with the award.");
