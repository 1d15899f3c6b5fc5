import type pg from "pg";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import { holdOpenAwards, linkInOpenAwards } from "@/lib/data/award/linkInOpenAwards";
import { type Database, inTransaction } from "@/lib/data/database";
import type { GeographySource } from "@/lib/domain/territory/geography";
import { LEVELS, type Level } from "@/lib/domain/territory/level";
import { parisDay } from "@/lib/platform/clock";
import { ExpectedError } from "@/lib/platform/errors";
import { type Absorption, datePerimeters, linkAbsorbed } from "./linkAbsorbed";
import { stageGeography } from "./stageGeography";
import { writeAreas } from "./writeAreas";
import { writeMemberships } from "./writeMemberships";
import { refreshLatestPopulations, writePopulations } from "./writePopulations";
import { type TerritoryChanges, writeTerritories } from "./writeTerritories";

/** What a load has done so far, in this order. */
const GEOGRAPHY_STEPS = ["staged", "territories", "memberships", "populations"] as const;
export type GeographyStep = (typeof GEOGRAPHY_STEPS)[number];

export interface GeographyReport extends TerritoryChanges {
  vintage: string;
  /** The vintage loaded before; null for the first load. */
  formerVintage: string | null;
  /** Nothing was written: the database held it all. */
  unchanged: boolean;
  /** Authorities open after the load. */
  open: Record<Level, number>;
  areas: number;
  absorptions: Absorption[];
  populations: { added: number; changed: number };
  memberships: { added: number; ended: number };
}

/**
 * Loads a vintage of the reference geography: adds, updates, closes what vanished, never deletes. One transaction, one load at a time;
 * the same vintage again writes nothing.
 */
export async function loadGeography(
  db: Pick<Database, "pool">,
  source: GeographySource,
  options: { now: Date; actor: string; onProgress?: (step: GeographyStep) => void },
): Promise<GeographyReport> {
  const { now, actor, onProgress = () => {} } = options;
  const today = parisDay(now);
  if (source.startsOn > today) throw new ExpectedError("geography-not-in-force", { found: source.startsOn, expected: today });
  return inTransaction(db.pool, async (client) => {
    await client.query("SELECT pg_advisory_xact_lock(hashtext('belvedere.geography'))");
    const formerVintage = await latestVintage(client);
    if (formerVintage !== null && formerVintage > source.vintage) {
      throw new ExpectedError("geography-older", { found: source.vintage, expected: formerVintage });
    }
    await stageGeography(client, source);
    onProgress("staged");
    const areas = await writeAreas(client);
    const changes = await writeTerritories(client, source);
    const absorptions = await linkAbsorbed(client);
    if (formerVintage !== null && formerVintage !== source.vintage) await datePerimeters(client, source.startsOn, changes, absorptions);
    onProgress("territories");
    const memberships = await writeMemberships(client, source.startsOn);
    onProgress("memberships");
    const populations = await writePopulations(client, source.vintage);
    await refreshLatestPopulations(client);
    onProgress("populations");
    const written =
      formerVintage !== source.vintage ||
      areas.written > 0 ||
      absorptions.length > 0 ||
      countChanges(changes, memberships, populations) > 0;
    const report = {
      ...changes,
      vintage: source.vintage,
      formerVintage,
      unchanged: !written,
      open: await countOpen(client),
      areas: areas.total,
      absorptions,
      populations,
      memberships,
    };
    if (written) await settle(client, report, actor);
    if (written) await linkInOpenAwards(client, await holdOpenAwards(client), actor, now);
    return report;
  });
}

function countChanges(changes: TerritoryChanges, ...counts: Record<string, number>[]): number {
  const { added, updated, closed, reopened } = changes;
  return added.length + updated + closed.length + reopened.length + counts.flatMap(Object.values).reduce((sum, count) => sum + count, 0);
}

async function latestVintage(client: pg.PoolClient): Promise<string | null> {
  const { rows } = await client.query<{ vintage: string | null }>("SELECT max(vintage) AS vintage FROM territory");
  return rows[0]?.vintage ?? null;
}

async function countOpen(client: pg.PoolClient): Promise<Record<Level, number>> {
  const { rows } = await client.query<{ level: Level; count: number }>(
    "SELECT level, count(*)::int AS count FROM territory WHERE closed_on IS NULL GROUP BY level",
  );
  const open = Object.fromEntries(LEVELS.map((level) => [level, 0])) as Record<Level, number>;
  for (const { level, count } of rows) open[level] = count;
  return open;
}

/** The trace of the load, and the statistics without which the first searches would be planned for an empty table. */
async function settle(client: pg.PoolClient, report: GeographyReport, actor: string): Promise<void> {
  const { added, ...rest } = report;
  const first = report.formerVintage === null;
  await recordAudit(client, [
    {
      actor,
      action: "load",
      subject: "geography",
      subjectId: report.vintage,
      // The first load adds everything: a count says it.
      after: { ...rest, added: first ? added.length : added },
    },
  ]);
  await client.query(
    "SELECT gin_clean_pending_list(oid) FROM pg_class WHERE relname IN ('territory_search_name_trgm', 'territory_postal_codes_idx')",
  );
  await client.query("ANALYZE area, territory, population, membership");
}
