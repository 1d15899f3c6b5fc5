import { database } from "../database";
import type { Member } from "./member";

/** The member that a session names, read at each request: null once disabled, signed out everywhere since, or where that session was ended. */
export async function readSessionMember(id: number, sessionVersion: number, sessionId: string | null): Promise<Member | null> {
  const { rows } = await database().pool.query<Member>(
    `SELECT id, email, name, roles::text[] AS roles, totp_since IS NOT NULL AS "secondFactor" FROM member
     WHERE id = $1 AND session_version = $2 AND disabled_at IS NULL AND NOT EXISTS (SELECT FROM ended_session WHERE id = $3::uuid)`,
    [id, sessionVersion, sessionId],
  );
  return rows[0] ?? null;
}
