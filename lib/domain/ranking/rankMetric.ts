import { groupOf } from "../territory/league";
import type { Metric, RankedList, RankedNetwork, RankedTerritory, Ranking } from "./contract";
import type { EditionBasis } from "./editionBasis";
import { fitGroups } from "./fitGroups";
import { METRIC_DEFINITIONS } from "./metrics";
import { moveSince, previousStandings } from "./movement";
import { NO_ACCOUNT, type Observation } from "./observation";
import { outcomeOf } from "./outcomeOf";
import { rankList } from "./rankList";

/** What was observed on a network, or on all together. */
export interface RankedObservations {
  network: RankedNetwork;
  kind: RankedList["kind"];
  /** By territory id; one without any account has no entry. */
  byTerritory: ReadonlyMap<number, Observation>;
}

/** The lists of a metric on a network, one a league, and the fits made for it. */
export function rankMetric(metric: Metric, { network, kind, byTerritory }: RankedObservations, basis: EditionBasis): Ranking {
  const observationOf = (territory: RankedTerritory) => byTerritory.get(territory.id) ?? NO_ACCOUNT;
  const fits = fitGroups(network, metric, basis, observationOf);
  const standings = previousStandings(basis.previous, network, metric);
  const lists = basis.leagues.map((members): RankedList => {
    const { league } = members;
    const context = { fit: fits.get(groupOf(league)) ?? null, previousFigures: basis.previousFigures };
    const rows = rankList(members, {
      observationOf,
      outcomeOf: (territory, observation) => outcomeOf(metric, territory, observation, context),
      moveOf: (territory) => moveSince(standings, territory, league),
    });
    return { network, metric, metricVersion: METRIC_DEFINITIONS[metric].version, league, kind, ...rows };
  });
  return { lists, fits: [...fits.values()] };
}
