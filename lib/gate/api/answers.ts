import { z } from "zod";
import { POST_FORMATS } from "@/lib/domain/post/format";
import { DATE_PRECISIONS } from "@/lib/domain/snapshot/figure";
import { STATUSES } from "@/lib/domain/territory/status";
import * as piece from "./schemas";

const page = { page: z.int().min(1), pageSize: z.int().min(1).max(200), total: piece.count };

const editionFacts = {
  title: z.string(),
  referenceOn: piece.day,
  windowDays: piece.count.describe("Days before the reference date in which a figure is used."),
  demonstration: z.boolean().describe("True for the published figures that the software ships: real, sourced, old and few."),
};
const simulation = z.boolean().describe("True on an instance whose figures are invented.");
const notice = { notice: z.string().optional().describe("On a simulated instance: that no figure is real.") };

export const rankingAnswer = z.object({
  ...notice,
  edition: z.string().describe("Code of the edition read."),
  revision: z.int().min(1),
  ...editionFacts,
  simulation,
  sha256: piece.sha256,
  metric: piece.metric,
  network: piece.rankedNetwork,
  league: piece.league,
  scope: piece.scope.describe("Where ranks are counted: the whole league, or its territories in one area."),
  area: z.object({ code: z.string(), name: z.string() }).nullable().describe("The région or département of the scope; null for national."),
  ...page,
  pages: z.int().min(1).describe("Of the longer of the two lists."),
  covered: z.boolean().describe("False when the edition does not cover the network: both lists are empty."),
  ranked: piece.count.describe("Ranked territories of the scope, whatever is searched for."),
  territories: piece.count.describe("Territories of the league in the scope, with or without account."),
  unranked: piece.reasonCounts,
  fit: piece.fit.optional().describe("For `expected_ratio`, of audience on population; for `engagement_rate`, of engagement on audience."),
  rows: z.array(piece.rankingRow),
  notRanked: z.array(piece.notRankedRow).describe("Those with an account and no value, paged by the same page and pageSize."),
  notRankedTotal: piece.count,
  me: z
    .object({ page: z.int().min(1), row: piece.rankingRow.nullable(), notRanked: piece.notRankedRow.nullable() })
    .nullable()
    .optional()
    .describe("When asked for; null when the territory is not in this list and scope."),
});
export type RankingAnswer = z.input<typeof rankingAnswer>;

const revision = z.object({
  number: z.int().min(1),
  reason: z.string().nullable().describe("What was mended; null for the first."),
  publishedAt: piece.instant,
  sha256: piece.sha256,
  links: z.object({ rankings: z.string(), csv: z.string(), canonical: z.string() }),
});
const edition = z.object({
  code: z.string(),
  ...editionFacts,
  simulation,
  networks: z.array(piece.network),
  revisions: z.array(revision).describe("Newest first."),
  links: z.object({ self: z.string(), rankings: z.string() }),
});
export const editionsAnswer = z.object({ ...notice, total: piece.count, rows: z.array(edition).describe("Newest reference date first.") });
export const editionAnswer = edition.extend({
  ...notice,
  revision: z.int().min(1).describe("The revision asked for, else the latest."),
  previous: z
    .object({ code: z.string(), revision: z.int().min(1), referenceOn: piece.day })
    .nullable()
    .describe("What its movements compare with."),
});
export type EditionsAnswer = z.input<typeof editionsAnswer>;
export type EditionAnswer = z.input<typeof editionAnswer>;

const listedTerritory = piece.territory.extend({
  league: piece.league.nullable(),
  status: z.enum(STATUSES).describe("Closed: absorbed by another authority, or dissolved."),
});
export const territoriesAnswer = z.object({ ...notice, ...page, rows: z.array(listedTerritory) });
export type TerritoriesAnswer = z.input<typeof territoriesAnswer>;

const named = z.object({ level: piece.level, code: z.string(), name: z.string() });
const standing = z.object({
  scope: piece.scope,
  code: z.string().describe("Of the area; empty for national."),
  rank: piece.rank,
  rankBest: piece.rank,
  rankWorst: piece.rank,
  tied: z.boolean(),
  ranked: piece.count,
  territories: piece.count,
  previousRank: piece.rank.nullable(),
});
const networkFacts = z.object({
  network: piece.rankedNetwork,
  metrics: z.array(
    z.object({
      metric: piece.metric,
      value: z.number().nullable(),
      reason: piece.reason.nullable(),
      missingNetworks: z.array(piece.network),
      movement: piece.movement,
      index: piece.indexStanding.optional(),
      standings: z.array(standing),
    }),
  ),
});
export const territoryAnswer = listedTerritory.extend({
  ...notice,
  simulation,
  siren: z.string().nullable(),
  postalCodes: z.array(z.string()),
  website: z.object({ state: z.enum(["known", "none", "unknown"]), url: z.string().nullable(), source: z.string().nullable() }),
  closedOn: piece.day.nullable(),
  absorbedBy: named.nullable(),
  memberOf: z.array(named).describe("The EPCI and EPT that a commune is in now."),
  accounts: z.array(
    z.object({
      network: piece.network,
      handle: z.string().nullable(),
      url: z.string().nullable(),
      purpose: z.enum(["institutionnel", "tourisme", "attractivite", "culture", "jeunesse", "services", "other"]),
      standing: z.enum(["official", "unofficial", "to-verify"]),
      main: z.boolean(),
      openedOn: piece.day.nullable(),
      dormantSince: piece.day.nullable(),
      closedOn: piece.day.nullable(),
      holder: named.nullable().describe("Who holds it, when it is only shared: it counts for its holder."),
      sharedWith: z.array(named),
    }),
  ),
  figures: z
    .array(piece.figurePart.extend({ main: z.boolean() }))
    .describe("Every figure observed on the accounts that the territory holds, oldest first, year-precise ones too."),
  posts: z
    .array(
      z.object({
        network: piece.network,
        observedOn: piece.day,
        datePrecision: z.enum(DATE_PRECISIONS),
        periodDays: z.int().nullable().describe("Days before the figure in which they were posted; null when not known."),
        posts: z.array(z.object({ url: z.url(), postedOn: piece.day, format: z.enum(POST_FORMATS), interactions: piece.count })),
      }),
    )
    .describe(
      "Of the figures that the edition counts, as they were recorded before it was published: up to ten posts of its period each, the most interactions first. Empty without rankings.",
    ),
  rankings: z
    .object({
      edition: z.string(),
      revision: z.int().min(1),
      ...editionFacts,
      sha256: piece.sha256,
      networks: z.array(networkFacts),
    })
    .nullable()
    .describe("What an edition froze of it; null without a published edition, or where the edition does not have it."),
});
export type TerritoryAnswer = z.input<typeof territoryAnswer>;

export const comparisonAnswer = z.object({
  ...notice,
  edition: z
    .object({ code: z.string(), revision: z.int().min(1), ...editionFacts, sha256: piece.sha256 })
    .nullable()
    .describe("The one revision that all rows are of; null without a published edition."),
  simulation,
  territories: z.array(
    piece.territory.extend({
      league: piece.league.nullable().describe("Ranks of two leagues do not compare; `expected_ratio` does."),
      networks: z.array(networkFacts).nullable().describe("Null where the edition does not have it."),
    }),
  ),
});
export type ComparisonAnswer = z.input<typeof comparisonAnswer>;

export const healthAnswer = z.object({
  status: z.enum(["ok", "degraded", "unreachable"]),
  database: z.enum(["reachable", "unreachable"]),
  migrations: z.object({ applied: piece.count.nullable(), expected: piece.count, unknown: piece.count }),
  edition: z.string().nullable().describe("Code of the latest edition; null without any."),
});

const table = z.array(z.array(z.unknown()));
/** Rows are arrays in the order of `columns`. */
export const canonicalAnswer = z.looseObject({
  format: z
    .enum(["belvedere-edition/1", "belvedere-edition/2"])
    .describe(
      "The second has at least one of two things, each where it was frozen: `columns.lists.index`, what follows `columns.lists.ranked` in the rows of a list by `observatory_index`; `surveyedOn` and `website` at the end of `columns.territories`.",
    ),
  columns: z.record(z.string(), z.unknown()),
  edition: z.string(),
  revision: z.int().min(1),
  reference: piece.day,
  window: piece.count,
  networks: z.array(piece.network),
  metrics: z.record(z.string(), z.int()),
  previous: z.object({ edition: z.string(), revision: z.int().min(1), sha256: piece.sha256 }).nullable(),
  inputs: table,
  territories: table,
  regressions: table,
});
