import { database } from "@/lib/data/database";
import { LATEST_FIRST, LATEST_NUMBER } from "@/lib/data/edition/publishedEditions";
import type { Network } from "@/lib/domain/account/network";
import type { PresenceFilter } from "@/lib/domain/presence/census";
import { countPresence } from "@/lib/domain/presence/countPresence";
import { presenceRates, type Share } from "@/lib/domain/presence/presenceRates";
import type { Day } from "@/lib/domain/snapshot/figure";
import { readEditionCensus } from "./readEditionCensus";

export interface EditionPresence {
  code: string;
  title: string;
  referenceOn: Day;
  /** Of all authorities of the edition that are asked for. */
  share: Share;
  networks: readonly { network: Network; share: Share }[];
}

interface Row {
  id: number;
  code: string;
  title: string;
  referenceOn: Day;
  networks: Network[];
}

/** Editions shown at most: the latest. */
const MOST = 24;

/** The presence that each edition froze, by its latest revision, the oldest first. */
export async function readEditionTrend(filter: PresenceFilter): Promise<EditionPresence[]> {
  const { rows } = await database().pool.query<Row>(
    `SELECT r.id, e.code, e.title, e.reference_on AS "referenceOn", r.networks::text[] AS networks
     FROM edition e JOIN revision r ON r.edition_id = e.id AND r.number = ${LATEST_NUMBER} ORDER BY ${LATEST_FIRST} LIMIT ${MOST}`,
  );
  const trend: EditionPresence[] = [];
  for (const { id, networks, ...edition } of rows.reverse()) {
    const census = await readEditionCensus({ id, referenceOn: edition.referenceOn });
    const shareOn = (on: PresenceFilter) => presenceRates(countPresence(census, on)).ofAll;
    const asked = networks.filter((network) => filter.network === undefined || filter.network === network);
    trend.push({
      ...edition,
      share: shareOn(filter),
      networks: asked.map((network) => ({ network, share: shareOn({ ...filter, network }) })),
    });
  }
  return trend;
}
