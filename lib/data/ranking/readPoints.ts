import { database } from "@/lib/data/database";
import { NETWORKS, PUBLIC_PARTS } from "@/lib/domain/account/network";
import type { RankedNetwork } from "@/lib/domain/ranking/contract";
import { MINIMUM_POSTS } from "@/lib/domain/ranking/engagement";
import { type Group, groupOf, LEAGUES } from "@/lib/domain/territory/league";
import { FROZEN_TERRITORY, type FrozenTerritoryRow } from "./frozenTerritory";
import type { TerritoryKey } from "./leaderboard";
import type { CloudPoint, ScatterSubject } from "./scatter";

export interface CloudKey {
  revisionId: number;
  subject: ScatterSubject;
  network: RankedNetwork;
  group: Group;
}

/** A territory of the cloud, as the revision froze it. */
export interface PointRow extends FrozenTerritoryRow {
  x: number;
  y: number;
  /** The y as it is ranked: rounded. */
  value: number;
}

/** The territories of a group that have both values above 0, in ascending order of code: those that its fit was made on (methodology, section 4). */
export async function readCloudPoints(key: CloudKey): Promise<CloudPoint[]> {
  const asked = pointsOf(key);
  const { rows } = await database().pool.query<CloudPoint>(
    `SELECT t.level::text AS level, t.code, t.name, p.x, p.y FROM ${asked.from} ORDER BY t.code, t.territory_id`,
    asked.values,
  );
  return rows;
}

/** Some of them, in ascending order of code. */
export async function readPoints(key: CloudKey, only: readonly TerritoryKey[]): Promise<PointRow[]> {
  const asked = pointsOf(key, only);
  const { rows } = await database().pool.query<PointRow>(
    `SELECT ${FROZEN_TERRITORY}, p.x, p.y, p.value FROM ${asked.from} ORDER BY t.code, t.territory_id`,
    asked.values,
  );
  return rows;
}

interface Asked {
  from: string;
  values: unknown[];
}

/** Points `p` with their territories `t`. The lists are found first: only their partitions are read. */
function pointsOf({ revisionId, subject, network, group }: CloudKey, only?: readonly TerritoryKey[]): Asked {
  const leagues = LEAGUES.filter((league) => groupOf(league) === group);
  const values: unknown[] = [revisionId, network, subject === "audience" ? "audience" : "engagement_rate", leagues];
  const asked = (value: unknown) => `$${values.push(value)}`;
  const lists = "SELECT id FROM ranking_list WHERE revision_id = $1 AND network = $2 AND metric = $3 AND league::text = ANY($4::text[])";
  const ranked = `r.list_id = ANY(ARRAY(${lists})) AND r.value IS NOT NULL ${only ? `AND r.territory_id = ANY(ARRAY(${idsOf(only, asked)}))` : ""}`;
  const territory = "JOIN edition_territory t ON t.revision_id = $1 AND t.territory_id = p.territory_id";
  if (subject !== "audience") return { from: `(${ratesOf(ranked, subject, asked)}) p ${territory}`, values };
  const audiences = `SELECT r.territory_id, o.population AS x, r.audience AS y, r.value
    FROM ranking_row r JOIN edition_territory o ON o.revision_id = $1 AND o.territory_id = r.territory_id
    WHERE ${ranked} AND r.audience > 0 AND o.population > 0 AND (o.perimeter_since IS NULL OR r.observed_on >= o.perimeter_since)`;
  return { from: `(${audiences}) p ${territory}`, values };
}

function idsOf(keys: readonly TerritoryKey[], asked: (value: unknown) => string): string {
  const levels = asked(keys.map(({ level }) => level));
  const codes = asked(keys.map(({ code }) => code));
  return `SELECT o.id FROM territory o JOIN unnest(${levels}::text[], ${codes}::text[]) k (level, code) ON o.level = k.level::level AND o.code = k.code`;
}

/**
 * The frozen rate is rounded, and that of the fit is not: it is made again from the figures that the edition used, by the rules of
 * `engagementOf` and `engagementRate`. A test holds it to the fits that were published: in the database 35,000 sums take a tenth of the
 * time that 280,000 figures take to come out of it.
 */
function ratesOf(ranked: string, subject: "engagement" | "posts", asked: (value: unknown) => string): string {
  const publishes = (["reactions", "comments", "shares"] as const).map((part) => ({
    part,
    by: asked(NETWORKS.filter((network) => PUBLIC_PARTS[network].includes(part))),
  }));
  const anything = asked(NETWORKS.filter((network) => PUBLIC_PARTS[network].length > 0));
  const interactions = publishes
    .map(({ part, by }) => `CASE WHEN i.network::text = ANY(${by}::text[]) THEN i.${part} ELSE 0 END`)
    .join(" + ");
  const rate = `sum(100::float8 * (${interactions}) / i.posts) / sum(i.audience)`;
  return `SELECT r.territory_id, sum(i.${subject === "posts" ? "posts" : "audience"})::float8 AS x, ${rate} AS y, r.value
    FROM ranking_row r JOIN edition_input i ON i.revision_id = $1 AND i.territory_id = r.territory_id
    JOIN (SELECT DISTINCT network, kind FROM ranking_list
      WHERE revision_id = $1 AND metric = 'audience' AND network <> 'all' AND kind IS NOT NULL AND $2 IN (network, 'all')) c
      ON c.network = i.network::text AND c.kind = i.kind
    WHERE ${ranked} AND i.counted AND i.audience > 0 AND i.posts >= ${asked(MINIMUM_POSTS)}::int
      AND i.network::text = ANY(${anything}::text[]) AND (${interactions}) IS NOT NULL
    GROUP BY r.territory_id, r.value HAVING sum(${interactions}) > 0`;
}
