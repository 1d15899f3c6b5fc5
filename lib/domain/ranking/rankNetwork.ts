import { groupOf } from "../territory/league";
import type { Metric, PublishedFit, RankedList, RankedNetwork, RankedTerritory } from "./contract";
import type { EditionBasis } from "./editionBasis";
import { fitGroups } from "./fitGroups";
import { indexLeague } from "./indexLeague";
import { METRIC_DEFINITIONS } from "./metrics";
import { moveSince, previousStandings } from "./movement";
import { NO_ACCOUNT, type Observation } from "./observation";
import { outcomeOf } from "./outcomeOf";
import { type ComputedRows, type ListSources, rankList } from "./rankList";

/** What was observed on a network, or on all together. */
export interface RankedObservations {
  network: RankedNetwork;
  kind: RankedList["kind"];
  /** By territory id; one without any account has no entry. */
  byTerritory: ReadonlyMap<number, Observation>;
}

/** A list whose rows are made as they are walked. */
export type ComputedList = Omit<RankedList, "ranked" | "notRanked" | "counts"> & ComputedRows;

/** The lists of a metric on a network, one a league, and the fits made for it. */
export interface RankingPortion {
  lists: readonly ComputedList[];
  fits: readonly PublishedFit[];
}

/** The portions of a network, metric after metric; its index is begun at once, whenever they are walked. */
export function rankNetwork(metrics: readonly Metric[], observations: RankedObservations, basis: EditionBasis): Iterable<RankingPortion> {
  const observationOf = (territory: RankedTerritory) => observations.byTerritory.get(territory.id) ?? NO_ACCOUNT;
  // Looked up once for all metrics, and laid beside the members of each league: the search costs more than what is done with it.
  const byLeague = basis.leagues.map(({ territories }) => territories.map(observationOf));
  const rank = (metric: Metric) => rankMetric(metric, observations, byLeague, basis);
  const begun = metrics.includes("observatory_index") ? rank("observatory_index") : null;
  return (function* () {
    for (const metric of metrics) yield metric === "observatory_index" && begun ? begun : rank(metric);
  })();
}

function rankMetric(
  metric: Metric,
  { network, kind, byTerritory }: RankedObservations,
  byLeague: readonly (readonly Observation[])[],
  basis: EditionBasis,
): RankingPortion {
  const fits = fitGroups(network, metric, basis, (territory) => byTerritory.get(territory.id) ?? NO_ACCOUNT);
  const standings = previousStandings(basis.previous, basis.networks, network, metric);
  const lists = basis.leagues.map((members, index): ComputedList => {
    const { league } = members;
    const observations = byLeague[index] as readonly Observation[];
    const context = { fit: fits.get(groupOf(league)) ?? null, previousFigures: basis.previousFigures };
    const values: Pick<ListSources, "outcomeOf" | "standings" | "ready"> =
      metric === "observatory_index"
        ? indexLeague(members.territories, observations, basis)
        : { outcomeOf: (territory, observation) => outcomeOf(metric, territory, observation, context) };
    const rows = rankList(members, { kind, observations, moveOf: (territory) => moveSince(standings, territory, league), ...values });
    return { network, metric, metricVersion: METRIC_DEFINITIONS[metric].version, league, kind, ...rows };
  });
  return { lists, fits: [...fits.values()] };
}
