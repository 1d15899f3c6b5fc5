import { database } from "@/lib/data/database";
import type { Network } from "@/lib/domain/account/network";

/** The expressions of a query: of two revisions and a territory. */
interface Compared {
  revision: string;
  previous: string;
  territory: string;
}

/**
 * SQL after SELECT …: the networks on which a territory was counted by one account in a revision, input `i`, and by another in the one before,
 * both with a figure. Two such figures have a movement, and it is not that of one account. The revisions have to be given as values: joined,
 * the inputs of every revision would be read.
 */
export function fromChangedAccounts({ revision, previous, territory }: Compared): string {
  return `FROM edition_input i JOIN edition_input before ON before.network = i.network AND before.account_id <> i.account_id
    WHERE i.revision_id = ${revision} AND i.territory_id = ${territory} AND i.counted AND i.audience IS NOT NULL
      AND before.revision_id = ${previous} AND before.territory_id = ${territory} AND before.counted AND before.audience IS NOT NULL`;
}

/** The networks on which the account counted for a territory is another one than in the revision before. */
export async function readChangedAccounts(revisionId: number, previousId: number | null, territoryId: number): Promise<Network[]> {
  if (previousId === null) return [];
  const { rows } = await database().pool.query<{ network: Network }>(
    `SELECT DISTINCT i.network::text AS network ${fromChangedAccounts({ revision: "$1", previous: "$2", territory: "$3" })}`,
    [revisionId, previousId, territoryId],
  );
  return rows.map(({ network }) => network);
}
