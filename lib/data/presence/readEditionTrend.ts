import { database } from "@/lib/data/database";
import { LATEST_FIRST, LATEST_NUMBER } from "@/lib/data/edition/publishedEditions";
import type { Network } from "@/lib/domain/account/network";
import type { PresenceFilter } from "@/lib/domain/presence/census";
import { countPresence } from "@/lib/domain/presence/countPresence";
import type { Day } from "@/lib/domain/snapshot/figure";
import { readEditionCensus } from "./readEditionCensus";

export interface EditionPresence {
  code: string;
  title: string;
  referenceOn: Day;
  /** Authorities of the edition that are asked for; and those of which it has a counted account, on whatever network. */
  authorities: number;
  withAccount: number;
  /** The same on each network that it covers. What part of those that are there this is, nobody knows: it froze no survey. */
  networks: readonly { network: Network; withAccount: number }[];
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

/** The accounts that each edition froze, by its latest revision, the oldest first. */
export async function readEditionTrend(filter: PresenceFilter): Promise<EditionPresence[]> {
  const { rows } = await database().pool.query<Row>(
    `SELECT r.id, e.code, e.title, e.reference_on AS "referenceOn", r.networks::text[] AS networks
     FROM edition e JOIN revision r ON r.edition_id = e.id AND r.number = ${LATEST_NUMBER} ORDER BY ${LATEST_FIRST} LIMIT ${MOST}`,
  );
  const trend: EditionPresence[] = [];
  for (const { id, networks, ...edition } of rows.reverse()) {
    const census = await readEditionCensus({ id, referenceOn: edition.referenceOn });
    const asked = networks.filter((network) => filter.network === undefined || filter.network === network);
    const { authorities, present } = countPresence(census, { ...filter, network: undefined });
    trend.push({
      ...edition,
      authorities,
      withAccount: present,
      networks: asked.map((network) => ({ network, withAccount: countPresence(census, { ...filter, network }).present })),
    });
  }
  return trend;
}
