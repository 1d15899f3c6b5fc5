import type { Network } from "@/lib/domain/account/network";
import { ANSWERED_BY, answerBy, type Measure } from "./chooseAnswer";
import type { TerritoryRankings } from "./territoryRankings";

/**
 * The one measure by which several territories are said side by side: on the network asked for, else on the first where most of them are
 * ranked, a network where the reader's is before others that rank as many. Null where none of them is ranked anywhere.
 * @param hero the reader's
 */
export function chooseMeasure(
  territories: readonly (TerritoryRankings | null)[],
  { hero, networks, network }: { hero: TerritoryRankings | null; networks: readonly Network[]; network?: Network | undefined },
): Measure | null {
  const open = network && networks.includes(network) ? [network] : networks;
  const ranks = (one: TerritoryRankings | null, measure: Measure) => one !== null && answerBy(one, measure) !== null;
  const measures = ANSWERED_BY.flatMap((metric) => open.map((on): Measure => ({ network: on, metric })));
  const counted = measures.map((measure) => ({
    measure,
    ranked: territories.filter((one) => ranks(one, measure)).length,
    hero: ranks(hero, measure),
  }));
  const [best] = counted.toSorted((a, b) => b.ranked - a.ranked || Number(b.hero) - Number(a.hero));
  const asked = open.length === 1 && open[0] === network;
  return best && (best.ranked > 0 || asked) ? best.measure : null;
}
