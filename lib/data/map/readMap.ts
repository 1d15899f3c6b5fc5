import { LRUCache } from "lru-cache";
import { database } from "@/lib/data/database";
import { findRevision } from "@/lib/data/edition/findRevision";
import { keepAnswer } from "@/lib/data/keepAnswer";
import type { EditionFacts } from "@/lib/data/ranking/leaderboard";
import { listAreas } from "@/lib/data/territory/listAreas";
import { fewestOn, leaguesOn, type MapArea, type MapLevel, type MapMeasure } from "@/lib/domain/map/mapChoices";
import type { AreaValue } from "@/lib/domain/map/mapValues";
import { percentOf } from "@/lib/domain/presence/presenceRates";
import type { RankedNetwork } from "@/lib/domain/ranking/contract";
import type { MetricKind } from "@/lib/domain/snapshot/figure";
import type { League } from "@/lib/domain/territory/league";

export interface MapQuery {
  edition: string;
  revision?: number | undefined;
  metric: MapMeasure;
  network: RankedNetwork;
  level: MapLevel;
  league?: League | undefined;
  by: MapArea;
}
export interface MapRead {
  edition: EditionFacts;
  /** What the audience counts, where one list says it. */
  kind: MetricKind | null;
  areas: readonly AreaValue[];
}

interface AreaRow {
  code: string;
  of: number;
  n: number;
  value: number | null;
}
interface Found {
  kind: MetricKind | null;
  rows: readonly AreaRow[];
}

/** Frozen rows: what was computed once stays true for as long as the revision exists, and its id is never given to another. */
const kept = new LRUCache<string, Promise<Found>>({ max: 500 });

/**
 * The median of the authorities of each area, or the share of them that is present, in a revision.
 * @throws ExpectedError `no-edition`, `unknown-edition`, `unknown-revision`
 */
export async function readMap(query: MapQuery): Promise<MapRead> {
  const [revision, areas] = await Promise.all([findRevision(query.edition, query.revision), listAreas()]);
  const leagues = leaguesOn(query.level, query.league);
  const key = [revision.id, query.metric, query.network, query.by, ...leagues].join(" ");
  const read = query.metric === "presence" ? readShares : readMedians;
  const found = await keepAnswer(kept, key, () => read(revision.id, query, leagues));
  const covered = query.network === "all" || revision.facts.networks.includes(query.network); // of others it says nothing: not « none »
  const fewest = fewestOn(query.level); // an area of fewer, of which each has a value, is known whole
  return {
    edition: revision.facts,
    kind: found.kind,
    areas: areas
      .filter(({ level }) => level === query.by)
      .map(({ code, name }) => {
        const { of = 0, n = 0, value = null } = found.rows.find((row) => row.code === code) ?? {};
        return covered ? { code, name, of, n, value: n < Math.min(fewest, of) ? null : value } : { code, name, of, n: 0, value: null };
      }),
  };
}

const COLUMN = { departement: "departement_code", region: "region_code" } as const;

/** The median is a value that an authority has: the lower of two in the middle. */
async function readMedians(revisionId: number, { metric, network, by }: MapQuery, leagues: readonly League[]): Promise<Found> {
  const lists = await database().pool.query<{ id: number; kind: MetricKind | null }>(
    "SELECT id, kind::text AS kind FROM ranking_list WHERE revision_id = $1 AND metric = $2 AND network = $3 AND league::text = ANY($4) ORDER BY id",
    [revisionId, metric, network, leagues],
  );
  const { rows } = await database().pool.query<AreaRow>(
    `WITH there AS (
       SELECT ${COLUMN[by]} AS code, count(*)::int AS authorities FROM edition_territory
       WHERE revision_id = $1 AND league::text = ANY($2) AND ${COLUMN[by]} IS NOT NULL GROUP BY 1),
     ranked AS (
       SELECT ${COLUMN[by]} AS code, count(*)::int AS n, percentile_disc(0.5) WITHIN GROUP (ORDER BY value) AS value FROM ranking_row
       WHERE list_id = ANY($3::int[]) AND value IS NOT NULL AND ${COLUMN[by]} IS NOT NULL GROUP BY 1)
     SELECT t.code, t.authorities AS "of", coalesce(r.n, 0) AS n, r.value FROM there t LEFT JOIN ranked r ON r.code = t.code ORDER BY t.code`,
    [revisionId, leagues, lists.rows.map(({ id }) => id)],
  );
  return { kind: lists.rows[0]?.kind ?? null, rows };
}

/** For a hundred authorities of the area, those with a counted account: a minimum, whoever was surveyed. */
async function readShares(revisionId: number, { network, by }: MapQuery, leagues: readonly League[]): Promise<Found> {
  const { rows } = await database().pool.query<{ code: string; of: number; present: number }>(
    `WITH shown AS (
       SELECT DISTINCT territory_id FROM edition_input WHERE revision_id = $1 AND counted AND ($2 = 'all' OR network::text = $2))
     SELECT t.${COLUMN[by]} AS code, count(*)::int AS "of", count(s.territory_id)::int AS present
     FROM edition_territory t LEFT JOIN shown s ON s.territory_id = t.territory_id
     WHERE t.revision_id = $1 AND t.league::text = ANY($3) AND t.${COLUMN[by]} IS NOT NULL GROUP BY 1 ORDER BY 1`,
    [revisionId, network, leagues],
  );
  return {
    kind: null,
    rows: rows.map(({ code, of, present }) => ({ code, of, n: of, value: percentOf({ part: present, whole: of }, 1) })),
  };
}
