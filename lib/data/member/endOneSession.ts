import type pg from "pg";

/**
 * Ends a session for whoever has its cookie, copied or not; and forgets those that have ended by themselves since.
 * @param until it would have ended by itself then at the latest
 */
export async function endOneSession(client: pg.PoolClient, sessionId: string, until: Date, now: Date): Promise<void> {
  await client.query("DELETE FROM ended_session WHERE until < $1", [now]);
  await client.query("INSERT INTO ended_session (id, until) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING", [sessionId, until]);
}
