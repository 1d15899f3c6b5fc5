import { findRevision } from "@/lib/data/edition/findRevision";
import { findScope } from "@/lib/data/ranking/findScope";
import type { EditionFacts } from "@/lib/data/ranking/leaderboard";
import type { Network } from "@/lib/domain/account/network";
import type { AccountYears } from "@/lib/domain/presence/accountYears";
import type { PresenceFilter } from "@/lib/domain/presence/census";
import { censusDay, firstYear } from "@/lib/domain/presence/censusYears";
import { countOtherBoundaries } from "@/lib/domain/presence/pastPlaces";
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
  /** At a past day: the population years that leagues follow, and the authorities asked for whose boundaries were others. */
  past: { populationYears: readonly number[]; otherBoundaries: number } | null;
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
  if (found) checkCovered(found.facts.networks, filter.network);
  const day = found?.facts.referenceOn ?? dayOf(year, filter.network, today);
  const census = found ? await readEditionCensus({ id: found.id, referenceOn: day }) : await readRegisterCensus(day, today);
  const shown = found && !found.facts.demonstration ? null : demonstration;
  const past = census.past && {
    populationYears: census.past.populationYears,
    otherBoundaries: countOtherBoundaries(census.past, filter),
  };
  return { edition: found?.facts ?? null, day, past, demonstration: shown, rows: presenceRows(census, filter), accounts, trend };
}

/** Of a network that it does not cover an edition says nothing, which is not « none ». */
function checkCovered(covers: readonly Network[], network: Network | undefined): void {
  if (network !== undefined && !covers.includes(network))
    throw new ExpectedError("bad-value", { parameter: "network", found: network, expected: covers.join(", ") });
}

function dayOf(year: number | undefined, network: Network | undefined, today: Day): Day {
  if (year === undefined) return today;
  const [first, day] = [firstYear(network), censusDay(year, today)];
  if (day === null || year < first)
    throw new ExpectedError("bad-value", { parameter: "year", found: year, expected: `${first}–${today.slice(0, 4)}` });
  return day;
}
