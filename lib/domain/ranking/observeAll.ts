import type { Network } from "../account/network";
import { type CountedFigure, NO_ACCOUNT, NOT_COMPARABLE, type Observation, observedTogether, SHARED_ACCOUNT } from "./observation";
import type { NetworkObservations } from "./observeNetwork";

/**
 * What a territory brings on the edition's networks together: the sum over those where it has a counted account, all of which
 * must have a figure of the kind that their network compares (methodology, section 3: « On network = all »).
 * @param networks in their display order, which the missing ones keep
 * @returns by territory id; a territory without any account has no entry
 */
export function observeAll(networks: readonly NetworkObservations[]): ReadonlyMap<number, Observation> {
  const territories = new Set(networks.flatMap(({ byTerritory }) => [...byTerritory.keys()]));
  const together = new Map<number, Observation>();
  for (const territoryId of territories) together.set(territoryId, observeTogether(networks, territoryId));
  return together;
}

function observeTogether(networks: readonly NetworkObservations[], territoryId: number): Observation {
  const parts: CountedFigure[] = [];
  const missingNetworks: Network[] = [];
  let comparable = true;
  for (const { network, byTerritory } of networks) {
    const observation = byTerritory.get(territoryId) ?? NO_ACCOUNT;
    if (!("missing" in observation)) parts.push(...observation.parts);
    else if (observation.missing === "no-observation") missingNetworks.push(network);
    else if (observation.missing === "not-comparable") comparable = false;
  }
  if (missingNetworks.length > 0) return { missing: "no-observation", missingNetworks };
  if (!comparable) return NOT_COMPARABLE;
  const [first, ...others] = parts;
  return first === undefined ? SHARED_ACCOUNT : observedTogether([first, ...others]);
}
