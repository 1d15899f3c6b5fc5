import type { Day } from "@/lib/domain/snapshot/figure";
import { accountAddress } from "./accountAddress";
import { presenceOf } from "./presence";
import { RandomStream } from "./RandomStream";
import { keyOf, type SimulatedAccount, type SimulatedAuthority } from "./simulatedAccount";
import { addDays, yearsBetween } from "./simulatedDays";
import { HABITS, SIMULATED_NETWORKS, type SimulatedNetwork } from "./simulatedNetwork";

/** Presence is told from one of these days to the other; who came before the first came at a day that is often unknown. */
const TOLD_FROM: Day = "2021-01-01";
const TOLD_TO: Day = "2026-12-31";
const LAST_CHANGE: Day = "2026-09-15";
/** Networks that opened before it were known to all when the story begins. */
const RECENT: Day = "2018-01-01";

/** The main accounts of an authority, and those that they replaced; empty for most villages. */
export function simulateMainAccounts(authority: SimulatedAuthority, seed: number): SimulatedAccount[] {
  const stream = new RandomStream(seed, authority.level, authority.code);
  const { from, to, networks } = presenceOf(authority.league);
  const place = stream.uniform();
  if (place >= to) return [];
  const arrivedOn = place < from ? null : addDays(TOLD_FROM, ((place - from) / (to - from)) * yearsBetween(TOLD_FROM, TOLD_TO) * 365.25);
  const maturity = stream.normal();
  const present = SIMULATED_NETWORKS.filter((network) => stream.chance(moved(networks[network], maturity)));
  return (present.length === 0 ? (["facebook"] as const) : present).flatMap((network) =>
    liveOn(network, authority, arrivedOn, new RandomStream(seed, authority.level, authority.code, network)),
  );
}

/** A share moved by the authority's own maturity, on the logistic scale: the same authorities are on many networks. */
function moved(share: number, maturity: number): number {
  return share >= 1 ? 1 : 1 / (1 + ((1 - share) / share) * Math.exp(-0.9 * maturity));
}

/** The account of a network from its opening to its end; where it was replaced, both. */
function liveOn(network: SimulatedNetwork, authority: SimulatedAuthority, arrivedOn: Day | null, stream: RandomStream): SimulatedAccount[] {
  const openedOn = openingOn(network, arrivedOn, stream);
  const account = mainAccount(network, authority, openedOn);
  const life = yearsBetween(openedOn ?? TOLD_FROM, LAST_CHANGE);
  const someDay = addDays(openedOn ?? TOLD_FROM, (0.2 + 0.8 * stream.uniform()) * Math.max(life, 0) * 365.25);
  const fate = stream.uniform();
  if (life < 1) return [account];
  const [closed, dormant, replaced] = network === "x" ? [0.12, 0.27, 0.27] : [0.012, 0.05, 0.07];
  if (fate < closed) return [{ ...account, closedOn: network === "x" && someDay < "2024-11-15" ? "2025-01-20" : someDay }];
  if (fate < dormant) return [{ ...account, dormantSince: someDay }];
  if (fate >= replaced) return [account];
  const successor = { ...mainAccount(network, authority, someDay, "2"), weight: stream.between(0.4, 1.2) };
  return [{ ...account, closedOn: someDay, replacedBy: successor.key }, successor];
}

function openingOn(network: SimulatedNetwork, arrivedOn: Day | null, stream: RandomStream): Day | null {
  const { since } = HABITS[network];
  const long = since < RECENT && stream.chance(network === "facebook" ? 0.9 : 0.55);
  const wait = stream.uniform();
  const known = stream.chance(0.6);
  if (long) {
    if (arrivedOn) return arrivedOn;
    return known ? addDays(since, wait * yearsBetween(since, TOLD_FROM) * 365.25) : null;
  }
  const earliest = latest(since < RECENT ? TOLD_FROM : since, arrivedOn ?? since);
  // Most come soon after the network, or the authority, arrived.
  return addDays(earliest, wait ** 2 * Math.max(0, yearsBetween(earliest, LAST_CHANGE)) * 365.25);
}

function mainAccount(network: SimulatedNetwork, authority: SimulatedAuthority, openedOn: Day | null, suffix?: string): SimulatedAccount {
  return {
    key: keyOf(network, authority, suffix),
    authority,
    network,
    ...accountAddress(network, authority, suffix),
    purpose: "institutionnel",
    standing: "official",
    main: true,
    openedOn,
    dormantSince: null,
    closedOn: null,
    replacedBy: null,
    sharedWith: null,
    weight: 1,
  };
}

function latest(one: Day, other: Day): Day {
  return one > other ? one : other;
}
