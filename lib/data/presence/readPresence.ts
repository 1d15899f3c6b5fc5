import { findRevision } from "@/lib/data/edition/findRevision";
import { findScope } from "@/lib/data/ranking/findScope";
import type { EditionFacts } from "@/lib/data/ranking/leaderboard";
import type { Network } from "@/lib/domain/account/network";
import type { AccountYears } from "@/lib/domain/presence/accountYears";
import type { PresenceFilter } from "@/lib/domain/presence/census";
import { censusDay, firstYear } from "@/lib/domain/presence/censusYears";
import { askedPlaces } from "@/lib/domain/presence/pastPlaces";
import { type PresenceRow, presenceRows } from "@/lib/domain/presence/presenceRows";
import type { Day } from "@/lib/domain/snapshot/figure";
import { ExpectedError } from "@/lib/platform/errors";
import { readAccountYears } from "./readAccountYears";
import { readDemonstrationDay } from "./readDemonstrationDay";
import { readEditionCensus } from "./readEditionCensus";
import { type EditionPresence, readEditionTrend } from "./readEditionTrend";
import { readRegisterCensus } from "./readRegisterCensus";

export interface PresenceQuery extends PresenceFilter {
  /** The frozen census of an edition; absent: the register. */
  edition?: string | undefined;
  revision?: number | undefined;
  /** The register at the end of a year; absent: today. */
  year?: number | undefined;
}
export interface Presence {
  /** Null: the register. */
  edition: EditionFacts | null;
  /** The day that it is counted at. */
  day: Day;
  /** At a past day, of the authorities asked for: the population years that their leagues follow, and how many had other boundaries. */
  past: ReturnType<typeof askedPlaces> | null;
  /** The latest day of the demonstration's figures, where its accounts are counted among the others. */
  demonstration: Day | null;
  rows: readonly PresenceRow[];
  accounts: AccountYears;
  trend: readonly EditionPresence[];
}

/**
 * The census of presence.
 * @param today in Paris
 * @throws ExpectedError `unknown-edition`, `unknown-revision`; `bad-value` for a year to come, or before the network opened, a network that
 *   the edition does not cover, and a région that does not exist
 */
export async function readPresence({ edition, revision, year, ...filter }: PresenceQuery, today: Day): Promise<Presence> {
  await findScope({ region: filter.region });
  const [found, accounts, trend, demonstration] = await Promise.all([
    edition === undefined ? null : findRevision(edition, revision),
    readAccountYears(filter),
    readEditionTrend(filter),
    readDemonstrationDay(),
  ]);
  if (found) refuseUncovered(found.facts, filter.network);
  const day = found?.facts.referenceOn ?? dayOf(year, filter.network, today);
  const census = found ? await readEditionCensus({ id: found.id, referenceOn: day }) : await readRegisterCensus(day, today);
  const shown = found && !found.facts.demonstration ? null : demonstration;
  const past = census.past && askedPlaces(census.past, filter);
  return { edition: found?.facts ?? null, day, past, demonstration: shown, rows: presenceRows(census, filter), accounts, trend };
}

const isCovered = ({ networks }: EditionFacts, network: Network) => networks.includes(network);

/** Of a network that it does not cover an edition says nothing, which is not « none ». */
function refuseUncovered(edition: EditionFacts, network: Network | undefined): void {
  if (network !== undefined && !isCovered(edition, network))
    throw new ExpectedError("bad-value", { parameter: "network", found: network, expected: edition.networks.join(", ") });
}

/**
 * For a page to say so in words: the edition and the network that are asked for, where the one does not cover the other; else null.
 * @throws ExpectedError `unknown-edition`, `unknown-revision`
 */
export async function readUncovered({
  edition,
  revision,
  network,
}: PresenceQuery): Promise<{ edition: EditionFacts; network: Network } | null> {
  if (edition === undefined || network === undefined) return null;
  const { facts } = await findRevision(edition, revision);
  return isCovered(facts, network) ? null : { edition: facts, network };
}

function dayOf(year: number | undefined, network: Network | undefined, today: Day): Day {
  if (year === undefined) return today;
  const [first, day] = [firstYear(network), censusDay(year, today)];
  if (day === null || year < first)
    throw new ExpectedError("bad-value", { parameter: "year", found: year, expected: `${first}–${today.slice(0, 4)}` });
  return day;
}
