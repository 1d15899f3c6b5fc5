import { NETWORKS, type Network } from "../account/network";
import type { RankedAccount, RankedList, Ranking, RankingInput } from "./contract";
import { editionBasis } from "./editionBasis";
import type { RangesAside } from "./methodRanges";
import { metricsOn } from "./metrics";
import { observeAll } from "./observeAll";
import { observeNetwork } from "./observeNetwork";
import { type ComputedList, type RankedObservations, type RankingPortion, rankNetwork } from "./rankNetwork";

/**
 * Everything that an edition publishes: values, ranks, ranges, positions, reasons, movements and fits (methodology, sections 1 to 5).
 * Pure, and the same whatever the order of territories, accounts and networks. Accounts on networks that the edition does not cover
 * are left out.
 * @throws RangeError when an account names a territory that is not given, two territories have one id, a territory has two counted
 * accounts on a network, or a count is not a whole number
 */
export function rankEdition(input: RankingInput): Ranking {
  const portions = [...rankEditionInPortions(input)];
  return { lists: portions.flatMap(({ lists }) => lists.map(withRows)), fits: portions.flatMap(({ fits }) => fits) };
}

/**
 * The same in portions of one metric on one network, in the order of the whole, with lists whose rows are made as they are walked: who
 * stores or hashes a large edition holds none of it.
 * @param rangesAside asked a network at a time, before its first portion: a list is to be waited for (`ready`) before its rows are walked
 */
export function* rankEditionInPortions(input: RankingInput, rangesAside?: RangesAside): Generator<RankingPortion, void> {
  checkTerritories(input);
  const basis = editionBasis(input, rangesAside);
  let begun: Iterable<RankingPortion> = [];
  // The next one is begun before the last is walked: whoever makes ranges elsewhere is never without.
  for (const observations of observe(input)) {
    const next = rankNetwork(metricsOn(observations.network), observations, basis);
    yield* begun;
    begun = next;
  }
  yield* begun;
}

/** A computed list with all its rows. */
export function withRows({ ranked, notRanked, ready: _, ...list }: ComputedList): RankedList {
  return { ...list, ranked: [...ranked()], notRanked: [...notRanked()] };
}

/** What is observed on each network in display order, then on all together. */
function observe({ networks, accounts }: RankingInput): RankedObservations[] {
  const accountsOf = new Map<Network, RankedAccount[]>(
    NETWORKS.filter((network) => networks.includes(network)).map((network) => [network, []]),
  );
  for (const account of accounts) accountsOf.get(account.network)?.push(account);
  const observations = [...accountsOf].map(([network, counted]) => observeNetwork(network, counted));
  return [...observations, { network: "all", kind: null, byTerritory: observeAll(observations) }];
}

function checkTerritories({ territories, accounts }: RankingInput): void {
  const ids = new Set(territories.map(({ id }) => id));
  if (ids.size !== territories.length) throw new RangeError("Two territories have the same id");
  for (const { territoryId, accountId } of accounts) {
    if (!ids.has(territoryId)) throw new RangeError(`Account ${accountId}: territory ${territoryId} is not among the territories`);
  }
}
