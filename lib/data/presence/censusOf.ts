import type { Network } from "@/lib/domain/account/network";
import type { Census, NetworkCell, PastPlaces, PresenceCell } from "@/lib/domain/presence/census";
import type { Day } from "@/lib/domain/snapshot/figure";

/** A row without a network counts authorities; one with a network, who is on it. */
export interface CensusRow extends PresenceCell {
  network: Network | null;
}

export function censusOf(day: Day, rows: readonly CensusRow[], past: PastPlaces | null = null): Census {
  return {
    day,
    past,
    cells: rows.filter(({ network }) => network === null),
    networks: rows.filter((row): row is CensusRow & NetworkCell => row.network !== null),
  };
}
