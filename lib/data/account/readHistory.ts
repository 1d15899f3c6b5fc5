import { type Database, database } from "@/lib/data/database";

/** One line of the log, as members read it. */
export interface Change {
  id: number;
  at: Date;
  /** A member's name, else the actor as the log has it. */
  who: string;
  action: string;
  /** The account that it is about; null for a change of the territory itself. */
  account: number | null;
  before: Readonly<Record<string, unknown>>;
  after: Readonly<Record<string, unknown>>;
}

const LINE = `SELECT l.id, l.at, coalesce(m.name, l.actor) AS who, l.action, CASE WHEN l.subject = 'account' THEN l.subject_id::int END AS account,
  coalesce(l.before, '{}') AS before, coalesce(l.after, '{}') AS after FROM audit_log l LEFT JOIN member m ON l.actor = 'member:' || m.id`;
/** Of a subject; what is older is in the log of administrators. */
const MOST_SHOWN = 200;

/** What was done to an account, the latest first. */
export async function readAccountHistory(id: number, db: Pick<Database, "pool"> = database()): Promise<Change[]> {
  const { rows } = await db.pool.query<Change>(
    `${LINE} WHERE l.subject = 'account' AND l.subject_id = $1 ORDER BY l.id DESC LIMIT ${MOST_SHOWN}`,
    [String(id)],
  );
  return rows;
}

/** What was done to a territory, to the accounts that it holds, and to those that were merged into one of them; the latest first. */
export async function readTerritoryChanges(territory: string, db: Pick<Database, "pool"> = database()): Promise<Change[]> {
  const { rows } = await db.pool.query<Change>(
    `WITH merged AS (
       SELECT before->>'account' AS id FROM audit_log WHERE subject = 'territory' AND subject_id = $1 AND action = 'merge'),
     held AS (
       SELECT a.id::text AS id FROM account a JOIN territory t ON t.id = a.territory_id WHERE t.level || '/' || t.code = $1
       UNION SELECT id FROM merged),
     told AS (
       SELECT o.id FROM held JOIN audit_log o ON o.subject = 'account' AND o.subject_id = held.id WHERE o.action <> 'merge'
       UNION SELECT id FROM audit_log WHERE subject = 'territory' AND subject_id = $1)
     ${LINE} JOIN told ON told.id = l.id
     ORDER BY l.id DESC LIMIT ${MOST_SHOWN}`,
    [territory],
  );
  return rows;
}
