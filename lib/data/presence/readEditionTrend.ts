import { database } from "@/lib/data/database";
import { LATEST_FIRST, LATEST_NUMBER } from "@/lib/data/edition/publishedEditions";
import type { Network } from "@/lib/domain/account/network";
import type { PresenceCounts, PresenceFilter } from "@/lib/domain/presence/census";
import { countPresence } from "@/lib/domain/presence/countPresence";
import { type PresenceRates, presenceRates } from "@/lib/domain/presence/presenceRates";
import type { Day } from "@/lib/domain/snapshot/figure";
import { readEditionCensus } from "./readEditionCensus";

/** What an edition says of one network; null: of any of those that it covers. */
export interface TrendPoint {
  network: Network | null;
  counts: PresenceCounts;
  rates: PresenceRates;
}
export interface EditionPresence {
  code: string;
  title: string;
  referenceOn: Day;
  /** Authorities of the edition that are asked for; and those of which it has a counted account, on any network that it covers. */
  authorities: number;
  withAccount: number;
  /** That it covers: of the others it says nothing. */
  covers: readonly Network[];
  /** Of any network where none is asked for, then of each that is. */
  points: readonly TrendPoint[];
}

interface Row {
  id: number;
  code: string;
  title: string;
  referenceOn: Day;
  covers: Network[];
}

/** Editions shown at most: the latest. */
const MOST = 24;

/** What each edition froze, by its latest revision, the oldest first. */
export async function readEditionTrend(filter: PresenceFilter): Promise<EditionPresence[]> {
  const { rows } = await database().pool.query<Row>(
    `SELECT r.id, e.code, e.title, e.reference_on AS "referenceOn", r.networks::text[] AS covers
     FROM edition e JOIN revision r ON r.edition_id = e.id AND r.number = ${LATEST_NUMBER} ORDER BY ${LATEST_FIRST} LIMIT ${MOST}`,
  );
  const trend: EditionPresence[] = [];
  for (const { id, ...edition } of rows.reverse()) {
    const census = await readEditionCensus({ id, referenceOn: edition.referenceOn });
    const asked = edition.covers.filter((network) => filter.network === undefined || filter.network === network);
    const { authorities, present: withAccount } = countPresence(census, { ...filter, network: undefined });
    const points = [...(filter.network === undefined ? [null] : []), ...asked].map((network): TrendPoint => {
      const counts = countPresence(census, { ...filter, network: network ?? undefined });
      return { network, counts, rates: presenceRates(counts) };
    });
    trend.push({ ...edition, authorities, withAccount, points });
  }
  return trend;
}
