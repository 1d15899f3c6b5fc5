import { database } from "@/lib/data/database";
import { findRevision } from "@/lib/data/edition/findRevision";
import { LATEST } from "@/lib/domain/edition/editionCode";
import type { Metric, RankedNetwork } from "@/lib/domain/ranking/contract";
import type { Day, MetricKind } from "@/lib/domain/snapshot/figure";
import { LEAGUES, type League } from "@/lib/domain/territory/league";
import { FROZEN_TERRITORY, type FrozenTerritoryRow, territoryFacts } from "./frozenTerritory";
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

interface ListRow {
  id: number;
  network: RankedNetwork;
  league: League;
  metricVersion: number;
  kind: MetricKind | null;
  ranked: number;
}
interface StepRow extends FrozenTerritoryRow {
  listId: number;
  rank: number;
  tied: boolean;
  value: number;
  observedOn: Day;
}

/**
 * The first three of each league.
 * @throws ExpectedError `no-edition`, `unknown-edition`, `unknown-revision`
 */
export async function readPodiums(query: PodiumsQuery): Promise<Podiums> {
  const revision = await findRevision(query.edition ?? LATEST, query.revision);
  const metric = query.metric ?? "audience_per_1000";
  const known = await readLists(revision.id, metric);
  const network = chooseNetwork(known, query.network) ?? query.network ?? revision.facts.networks[0] ?? "facebook";
  const lists = known.filter((list) => list.network === network);
  const steps = await readSteps(
    revision.id,
    lists.map(({ id }) => id),
  );
  return {
    edition: revision.facts,
    network,
    podiums: LEAGUES.flatMap((league) =>
      lists
        .filter((list) => list.league === league)
        .map(({ id, metricVersion, kind, ranked }) => ({
          league,
          metric: metricFacts(metric, metricVersion, kind),
          ranked,
          steps: steps.filter(({ listId }) => listId === id).map(stepOf),
        })),
    ),
  };
}

/** The lists of a metric that rank anybody. */
async function readLists(revisionId: number, metric: Metric): Promise<ListRow[]> {
  const { rows } = await database().pool.query<ListRow>(
    `SELECT l.id, l.network, l.league::text AS league, l.metric_version AS "metricVersion", l.kind::text AS kind, s.ranked
     FROM ranking_list l JOIN ranking_scope s ON s.list_id = l.id AND s.scope = 'national' AND s.code = ''
     WHERE l.revision_id = $1 AND l.metric = $2 AND s.ranked > 0 ORDER BY l.id`,
    [revisionId, metric],
  );
  return rows;
}

/** The one asked for, else the one that ranks most, of two the first; all together are no choice of ours. */
function chooseNetwork(lists: readonly ListRow[], asked: RankedNetwork | undefined): RankedNetwork | undefined {
  if (lists.some(({ network }) => network === asked)) return asked;
  const totals = new Map<RankedNetwork, number>();
  for (const { network, ranked } of lists) if (network !== "all") totals.set(network, (totals.get(network) ?? 0) + ranked);
  return [...totals].sort(([, some], [, others]) => others - some)[0]?.[0];
}

/** By the identifiers of the lists, so that the partitions of other revisions are not even looked at. */
async function readSteps(revisionId: number, listIds: readonly number[]): Promise<StepRow[]> {
  const { rows } = await database().pool.query<StepRow>(
    `SELECT r.list_id AS "listId", r.rank, r.tied, r.value, r.observed_on AS "observedOn", ${FROZEN_TERRITORY}
     FROM ranking_row r
     CROSS JOIN LATERAL (SELECT * FROM edition_territory WHERE revision_id = $1 AND territory_id = r.territory_id OFFSET 0) t
     WHERE r.list_id = ANY($2::int[]) AND r.position <= $3 AND r.rank <= 3
     ORDER BY r.list_id, r.position`,
    [revisionId, listIds, MOST_STEPS],
  );
  return rows;
}

function stepOf(row: StepRow): PodiumStep {
  return { rank: row.rank, tied: row.tied, value: row.value, observedOn: row.observedOn, territory: territoryFacts(row) };
}
