import { z } from "zod";
import type { LeaderboardQuery, TerritoryKey } from "@/lib/data/ranking/leaderboard";
import { NETWORKS } from "@/lib/domain/account/network";
import { LATEST } from "@/lib/domain/edition/editionCode";
import { isCodeOf } from "@/lib/domain/territory/code";
import { LEVELS } from "@/lib/domain/territory/level";
import { codeOfSlug } from "@/lib/domain/territory/slug";
import type { Freshness } from "../answer";
import { FIELDS } from "./fields";

const paged = { page: FIELDS.page.default(1), pageSize: FIELDS.pageSize.default(50) };

export const rankingQuery = z.object({
  edition: FIELDS.edition.default(LATEST),
  revision: FIELDS.revision.optional(),
  metric: FIELDS.metric.default("audience_per_1000"),
  network: FIELDS.network.default("facebook"),
  league: FIELDS.league.default("grandes-villes"),
  region: FIELDS.region.optional(),
  departement: FIELDS.departement.optional(),
  q: FIELDS.q.optional(),
  ...paged,
  me: FIELDS.me.optional(),
});
export type RankingQuery = z.output<typeof rankingQuery>;
/** The page also takes the reader's own weights of the index. */
export const rankingPageQuery = rankingQuery.extend({ weights: FIELDS.weights.optional() });

export const territoriesQuery = z.object({
  q: FIELDS.q.optional(),
  level: FIELDS.level.optional(),
  league: FIELDS.league.optional(),
  region: FIELDS.region.optional(),
  departement: FIELDS.departement.optional(),
  ...paged,
});
export type TerritoriesQuery = z.output<typeof territoriesQuery>;

const { format, rows } = FIELDS;
/** Of the same addresses as CSV. */
export const csvQuery = z.object({ format });
export const rankingCsvQuery = rankingQuery.extend({ rows, format });
export type RankingCsvQuery = z.output<typeof rankingCsvQuery>;
export const territoriesCsvQuery = territoriesQuery.extend({ rows, format });
export type TerritoriesCsvQuery = z.output<typeof territoriesCsvQuery>;

export const comparisonQuery = z.object({
  codes: FIELDS.codes,
  edition: FIELDS.edition.default(LATEST),
  revision: FIELDS.revision.optional(),
});
export const comparisonCsvQuery = comparisonQuery.extend({ format });
/** Of the page: without codes it asks for them. */
export const comparisonPageQuery = comparisonQuery.extend({
  codes: FIELDS.codes.optional(),
  network: z.enum(NETWORKS).describe("The network whose history shows.").optional(),
  me: FIELDS.me.optional(),
});
export const territoryQuery = z.object({ edition: FIELDS.edition.default(LATEST), revision: FIELDS.revision.optional() });
export const territoryCsvQuery = territoryQuery.extend({ format });
export const territoryParams = z
  .object({ level: FIELDS.level, code: z.string().max(20) })
  .transform(({ level, code }) => ({ level, code: code.replace(/\.csv$/, ""), csv: code.endsWith(".csv") }));
/** `35238.png`: of a territory that can exist. */
export const pictureParams = z
  .object({ level: FIELDS.level, file: z.string().max(20).endsWith(".png") })
  .transform(({ level, file }) => ({ level, code: file.slice(0, -".png".length) }))
  .refine(({ level, code }) => isCodeOf(level, code));
/** `35238.svg`, `35238.png`: the badge of a territory that can exist. */
export const territoryBadgeParams = z
  .object({ level: FIELDS.level, file: z.string().regex(/^[0-9AB]{2,9}\.(?:svg|png)$/) })
  .transform(({ level, file }) => ({
    level,
    code: file.slice(0, file.indexOf(".")),
    format: file.endsWith(".png") ? ("png" as const) : ("svg" as const),
  }))
  .refine(({ level, code }) => isCodeOf(level, code));
/** `35238-rennes`, or the bare code, of a territory that can exist. */
export const reportParams = z
  .object({ level: FIELDS.level, slug: z.string().max(200) })
  .transform(({ level, slug }) => ({ level, code: codeOfSlug(slug) }))
  .refine(({ level, code }) => isCodeOf(level, code));
export const codeParams = z.object({
  code: z
    .string()
    .max(100)
    .regex(/^[^\0]+$/)
    .describe("Code of a published edition, or `latest`."),
});
export const revisionQuery = z.object({ revision: FIELDS.revision.optional() });
export const revisionCsvQuery = revisionQuery.extend({ format });

/** What the read of a leaderboard takes. */
export function leaderboardQuery({ me, ...query }: RankingQuery): LeaderboardQuery {
  const key = territoryKey(me);
  return { ...query, ...(key ? { me: key } : {}) };
}

/** « commune/35238 » as it was asked; nothing of what is none. */
export function territoryKey(asked: string | undefined): TerritoryKey | undefined {
  const [level, code] = asked?.split("/") ?? [];
  const known = LEVELS.find((one) => one === level);
  return known && code ? { level: known, code } : undefined;
}

interface Named {
  edition: string;
  revision?: number | undefined;
  q?: string | undefined;
}

/**
 * An answer never changes when both the edition and the revision are named, for a published one is never taken away. A search reads the
 * names of today; a demonstration can be removed, and loaded again from other files under the same code. (The name of an area is that of
 * today as well: a région or département that is renamed is another one in the reference geography's next vintage, years apart.)
 */
export function freshnessOf({ edition, revision, q }: Named, { demonstration }: { demonstration: boolean }): Freshness {
  return edition !== LATEST && revision !== undefined && q === undefined && !demonstration ? "frozen" : "live";
}
