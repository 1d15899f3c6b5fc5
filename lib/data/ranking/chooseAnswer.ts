import type { MetricStanding, NetworkStanding, Standing, TerritoryRankings } from "@/lib/data/ranking/territoryRankings";
import type { Network } from "@/lib/domain/account/network";
import type { Metric } from "@/lib/domain/ranking/contract";

/** What a territory's page says first: where it stands, on one network, by one metric. */
export interface Answer {
  on: NetworkStanding;
  by: MetricStanding & { value: number };
  /** National. */
  standing: Standing;
  /** « × attendu » on the same network, where it is computed. */
  expectedRatio: number | null;
  /** Its places on its other networks, by the same metric. */
  others: readonly { on: NetworkStanding; standing: Standing }[];
}

/** By inhabitants first; where there is no population, by audience. */
export const ANSWERED_BY: readonly Metric[] = ["audience_per_1000", "audience"];

/** One network and one metric. */
export interface Measure {
  network: Network;
  metric: Metric;
}

/** The first network, in display order, where the territory is ranked; all networks together are no answer to begin with. */
export function chooseAnswer(rankings: TerritoryRankings): Answer | null {
  for (const metric of ANSWERED_BY) {
    const [first] = placesBy(rankings, metric);
    if (first) return answerOf(first, placesBy(rankings, metric));
  }
  return null;
}

/** The same said by a measure that was chosen; null where the territory has no place by it. */
export function answerBy(rankings: TerritoryRankings, { network, metric }: Measure): Answer | null {
  const places = placesBy(rankings, metric);
  const place = places.find(({ on }) => on.network === network);
  return place ? answerOf(place, places) : null;
}

function placesBy({ networks }: TerritoryRankings, metric: Metric) {
  return networks.flatMap((on) => (on.network === "all" ? [] : (placeOf(on, metric) ?? [])));
}

function answerOf(place: Pick<Answer, "on" | "by" | "standing">, places: ReturnType<typeof placesBy>): Answer {
  const expected = place.on.metrics.find((one) => one.metric.id === "expected_ratio");
  return { ...place, expectedRatio: expected?.value ?? null, others: places.filter(({ on }) => on !== place.on) };
}

function placeOf(on: NetworkStanding, metric: Metric) {
  const by = on.metrics.find((one) => one.metric.id === metric);
  const standing = by?.standings.find(({ scope }) => scope === "national");
  return by && by.value !== null && standing ? { on, by: { ...by, value: by.value }, standing } : null;
}
