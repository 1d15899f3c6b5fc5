import { database } from "@/lib/data/database";
import { findRevision } from "@/lib/data/edition/findRevision";
import { LATEST } from "@/lib/domain/edition/editionCode";
import type { Metric, RankedNetwork } from "@/lib/domain/ranking/contract";
import type { Day, MetricKind } from "@/lib/domain/snapshot/figure";
import { LEAGUES, type League } from "@/lib/domain/territory/league";
import type { Level } from "@/lib/domain/territory/level";
import { territorySlug } from "@/lib/domain/territory/slug";
import type { EditionFacts, MetricFacts, TerritoryFacts } from "./leaderboard";
import { metricFacts } from "./metricFacts";

export interface PodiumsQuery {
  edition?: string | undefined;
  revision?: number | undefined;
  /** Where it is not given or has nothing ranked, the network of the edition that ranks most. */
  network?: RankedNetwork | undefined;
  /** `audience_per_1000` unless given. */
  metric?: Metric | undefined;
}
export interface PodiumStep {
  rank: number;
  tied: boolean;
  value: number;
  observedOn: Day;
  territory: TerritoryFacts;
}
export interface Podium {
  league: League;
  metric: MetricFacts;
  /** Territories ranked in the league. */
  ranked: number;
  /** Ranks 1 to 3, those who share the third place included: six at most, the rest is in the leaderboard. */
  steps: readonly PodiumStep[];
}
export interface Podiums {
  edition: EditionFacts;
  network: RankedNetwork;
  /** In the order of leagues, those where somebody is ranked. */
  podiums: readonly Podium[];
}

/** Rows that a podium shows at most, so that a tie of a hundred does not fill a page. */
const MOST_STEPS = 6;

interface StepRow {
  league: League;
  metricVersion: number;
  kind: MetricKind | null;
  ranked: number;
  rank: number;
  tied: boolean;
  value: number;
  observedOn: Day;
  level: Level;
  code: string;
  name: string;
  population: number | null;
  populationYear: number | null;
  region: string | null;
  departement: string | null;
}

/**
 * The first three of each league.
 * @throws ExpectedError `no-edition`, `unknown-edition`, `unknown-revision`
 */
export async function readPodiums(query: PodiumsQuery): Promise<Podiums> {
  const revision = await findRevision(query.edition ?? LATEST, query.revision);
  const metric = query.metric ?? "audience_per_1000";
  const network = await chooseNetwork(revision.id, metric, query.network, revision.facts.networks[0] ?? "facebook");
  const { rows } = await database().pool.query<StepRow>(
    `SELECT l.league::text AS league, l.metric_version AS "metricVersion", l.kind::text AS kind, s.ranked,
       r.rank, r.tied, r.value, r.observed_on AS "observedOn",
       t.level::text AS level, t.code, t.name, t.population, t.population_year AS "populationYear",
       t.region_code AS region, t.departement_code AS departement
     FROM ranking_list l
     JOIN ranking_scope s ON s.list_id = l.id AND s.scope = 'national'
     JOIN ranking_row r ON r.list_id = l.id AND r.position <= $4 AND r.rank <= 3
     JOIN edition_territory t ON t.revision_id = l.revision_id AND t.territory_id = r.territory_id
     WHERE l.revision_id = $1 AND l.network = $2 AND l.metric = $3
     ORDER BY l.id, r.position`,
    [revision.id, network, metric, MOST_STEPS],
  );
  return {
    edition: revision.facts,
    network,
    podiums: LEAGUES.flatMap(
      (league) =>
        podiumOf(
          metric,
          rows.filter((row) => row.league === league),
        ) ?? [],
    ),
  };
}

async function chooseNetwork(
  revisionId: number,
  metric: Metric,
  asked: RankedNetwork | undefined,
  otherwise: RankedNetwork,
): Promise<RankedNetwork> {
  const { rows } = await database().pool.query<{ network: RankedNetwork }>(
    `SELECT l.network FROM ranking_list l JOIN ranking_scope s ON s.list_id = l.id AND s.scope = 'national'
     WHERE l.revision_id = $1 AND l.metric = $2 AND (l.network <> 'all' OR l.network = $3)
     GROUP BY l.network HAVING sum(s.ranked) > 0
     ORDER BY (l.network = $3) DESC NULLS LAST, sum(s.ranked) DESC, min(l.id) LIMIT 1`,
    [revisionId, metric, asked ?? null],
  );
  return rows[0]?.network ?? asked ?? otherwise;
}

function podiumOf(metric: Metric, rows: readonly StepRow[]): Podium | null {
  const first = rows[0];
  if (!first) return null;
  return {
    league: first.league,
    metric: metricFacts(metric, first.metricVersion, first.kind),
    ranked: first.ranked,
    steps: rows.map((row) => ({
      rank: row.rank,
      tied: row.tied,
      value: row.value,
      observedOn: row.observedOn,
      territory: {
        level: row.level,
        code: row.code,
        name: row.name,
        slug: territorySlug(row.code, row.name),
        population: row.population,
        populationYear: row.populationYear,
        region: row.region,
        departement: row.departement,
      },
    })),
  };
}
