import { database } from "@/lib/data/database";
import type { Network } from "@/lib/domain/account/network";
import type { Metric, RankedNetwork } from "@/lib/domain/ranking/contract";
import { engagementOf, engagementRate } from "@/lib/domain/ranking/engagement";
import { type Group, groupOf, LEAGUES } from "@/lib/domain/territory/league";
import { FROZEN_TERRITORY, type FrozenTerritoryRow } from "./frozenTerritory";
import type { TerritoryKey } from "./leaderboard";
import type { ScatterSubject } from "./scatter";

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

/**
 * The territories of a group that have both values above 0: those that its fit was made on (methodology, section 4), in ascending order of
 * code. Rates are not rounded, as in the fit.
 * @param only of these; all unless given
 */
export function readPoints(key: CloudKey, only?: readonly TerritoryKey[]): Promise<PointRow[]> {
  return key.subject === "audience" ? readAudiences(key, only) : readRates(key, only);
}

async function readAudiences(key: CloudKey, only: readonly TerritoryKey[] | undefined): Promise<PointRow[]> {
  const { rows } = await database().pool.query<PointRow>(
    `SELECT ${FROZEN_TERRITORY}, t.population AS x, r.audience AS y, r.value
     FROM ranking_row r JOIN edition_territory t ON t.revision_id = $1 AND t.territory_id = r.territory_id
     WHERE ${ranked(only)} AND r.audience > 0 AND t.population > 0 AND (t.perimeter_since IS NULL OR r.observed_on >= t.perimeter_since)
     ORDER BY t.code, t.territory_id`,
    valuesOf(key, "audience", only),
  );
  return rows;
}

interface PartRow extends FrozenTerritoryRow {
  territoryId: number;
  value: number;
  part: Network;
  audience: number;
  posts: number;
  reactions: number | null;
  comments: number | null;
  shares: number | null;
}

/** Made from the figures that the edition used, by the rules that it was ranked by: the frozen rate is rounded, and the fit's is not. */
async function readRates(key: CloudKey, only: readonly TerritoryKey[] | undefined): Promise<PointRow[]> {
  const { rows } = await database().pool.query<PartRow>(
    `WITH compared AS MATERIALIZED (
       SELECT DISTINCT network, kind FROM ranking_list
       WHERE revision_id = $1 AND metric = 'audience' AND network <> 'all' AND kind IS NOT NULL AND $2 IN (network, 'all'))
     SELECT ${FROZEN_TERRITORY}, t.territory_id AS "territoryId", r.value, i.network::text AS part,
       i.audience, i.posts, i.reactions, i.comments, i.shares
     FROM ranking_row r JOIN edition_territory t ON t.revision_id = $1 AND t.territory_id = r.territory_id
     JOIN edition_input i ON i.revision_id = $1 AND i.territory_id = r.territory_id AND i.counted AND i.posts > 0
     JOIN compared c ON c.network = i.network::text AND c.kind = i.kind
     WHERE ${ranked(only)}
     ORDER BY t.code, t.territory_id, i.ordinal`,
    valuesOf(key, "engagement_rate", only),
  );
  const byTerritory = new Map<number, PartRow[]>();
  for (const row of rows) {
    const parts = byTerritory.get(row.territoryId);
    if (parts) parts.push(row);
    else byTerritory.set(row.territoryId, [row]);
  }
  return [...byTerritory.values()].flatMap((parts) => rateOf(key.subject, parts));
}

/** None for a rate of 0, which has no logarithm. */
function rateOf(subject: ScatterSubject, parts: readonly PartRow[]): PointRow[] {
  const used = { audience: 0, posts: 0 };
  const engagements = parts.flatMap(({ part, ...figure }) => {
    const engagement = engagementOf({ network: part, figure });
    if ("missing" in engagement) return [];
    used.audience += figure.audience;
    used.posts += figure.posts;
    return [engagement];
  });
  const [first] = parts;
  if (!first || engagements.length === 0) return [];
  const y = engagementRate({ used, engagements });
  return y > 0 ? [{ ...first, x: subject === "posts" ? used.posts : used.audience, y }] : [];
}

/** Rows with a value in the lists that `valuesOf` names. The lists are found first: only their partitions are read. */
function ranked(only: readonly TerritoryKey[] | undefined): string {
  const lists = `SELECT id FROM ranking_list WHERE revision_id = $1 AND network = $2 AND metric = $3 AND league::text = ANY($4::text[])`;
  const those = `SELECT o.id FROM territory o JOIN unnest($5::text[], $6::text[]) k (level, code) ON o.level = k.level::level AND o.code = k.code`;
  const value = `r.list_id = ANY(ARRAY(${lists})) AND r.value IS NOT NULL`;
  return only ? `${value} AND r.territory_id = ANY(ARRAY(${those}))` : value;
}

function valuesOf({ revisionId, network, group }: CloudKey, metric: Metric, only: readonly TerritoryKey[] | undefined): unknown[] {
  const values = [revisionId, network, metric, LEAGUES.filter((league) => groupOf(league) === group)];
  return only ? [...values, only.map(({ level }) => level), only.map(({ code }) => code)] : values;
}
