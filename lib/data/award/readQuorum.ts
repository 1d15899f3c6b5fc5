import type pg from "pg";
import { type Quorum, quorum } from "@/lib/domain/award/quorum";
import { ENTITLED_JURORS } from "./entitledJurors";

export interface NomineeQuorum extends Quorum {
  entitled: number;
  present: number;
}
type Reader = Pick<pg.ClientBase, "query">;

/** Whether enough of those who decide on a nominee are there. */
export async function readQuorum(reader: Reader, nomineeId: string): Promise<NomineeQuorum> {
  const { rows } = await reader.query<{ percent: number; entitled: number; present: number }>(
    `SELECT e.quorum_percent AS percent, count(j.member_id) AS entitled, count(j.member_id) FILTER (WHERE j.present) AS present
     FROM nominee n JOIN award_category c ON c.id = n.category_id JOIN award_edition e ON e.id = c.award_id
       LEFT JOIN ${ENTITLED_JURORS} j ON j.nominee_id = n.id
     WHERE n.id = $1 GROUP BY e.id`,
    [nomineeId],
  );
  const { percent, entitled, present } = rows[0] ?? { percent: 100, entitled: 0, present: 0 };
  return { entitled, present, ...quorum({ entitled, present, percent }) };
}

/** Whether somebody decides on a nominee and is there: who may vote. */
export async function isPresent(reader: Reader, nomineeId: string, memberId: number): Promise<boolean> {
  const { rows } = await reader.query(`SELECT 1 FROM ${ENTITLED_JURORS} j WHERE j.nominee_id = $1 AND j.member_id = $2 AND j.present`, [
    ...[nomineeId, memberId],
  ]);
  return rows.length > 0;
}
