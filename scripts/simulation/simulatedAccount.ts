import type { ListedAuthority } from "@/lib/data/territory/listAuthorities";
import type { AccountStanding } from "@/lib/domain/account/standing";
import type { Day } from "@/lib/domain/snapshot/figure";
import type { SimulatedNetwork } from "./simulatedNetwork";

/** An authority with inhabitants: nobody else has accounts here. */
export type SimulatedAuthority = Omit<ListedAuthority, "population"> & { population: number };

export type SimulatedPurpose = "institutionnel" | "tourisme" | "culture" | "jeunesse" | "services" | "other";

/** A simulated account and the whole of its life: see `registerOn` for what is known of it on a day. */
export interface SimulatedAccount {
  /** Names it, once: `facebook commune 35238`, with a suffix for the others of the authority there. */
  key: string;
  authority: SimulatedAuthority;
  network: SimulatedNetwork;
  handle: string;
  handleKey: string;
  url: string;
  purpose: SimulatedPurpose;
  standing: AccountStanding;
  main: boolean;
  /** Null when unknown, and then long ago. */
  openedOn: Day | null;
  dormantSince: Day | null;
  closedOn: Day | null;
  /** Key of the account that took its place. */
  replacedBy: string | null;
  /** A commune that uses this account of its grouping as its own. */
  sharedWith: { level: "commune"; code: string } | null;
  /** Its audience against that of a usual main account. */
  weight: number;
}

export function isInhabited(authority: ListedAuthority): authority is SimulatedAuthority {
  return authority.population !== null && authority.population > 0;
}

export function keyOf(network: SimulatedNetwork, authority: SimulatedAuthority, suffix?: string): string {
  return [network, authority.level, authority.code, ...(suffix === undefined ? [] : [suffix])].join(" ");
}

/** Names an authority, once: `commune 35238`. */
export function territoryOf({ level, code }: Pick<SimulatedAuthority, "level" | "code">): string {
  return `${level} ${code}`;
}
