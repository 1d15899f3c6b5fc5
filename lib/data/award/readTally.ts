import type pg from "pg";
import type { Prize } from "@/lib/domain/award/prize";
import { type Tally, tallyVotes } from "@/lib/domain/award/tallyVotes";
import { ENTITLED_JURORS } from "./entitledJurors";

/** The ballots on a nominee, of those who decide on it and are there: one of somebody who is linked to it since, or has left, does not count. */
export async function readTally(reader: Pick<pg.ClientBase, "query">, nomineeId: string): Promise<Tally> {
  const { rows } = await reader.query<{ prize: Prize }>(
    `SELECT b.prize::text AS prize FROM ballot b
       JOIN ${ENTITLED_JURORS} j ON j.nominee_id = b.nominee_id AND j.member_id = b.member_id AND j.present
     WHERE b.nominee_id = $1`,
    [nomineeId],
  );
  return tallyVotes(rows.map(({ prize }) => prize));
}
