import type pg from "pg";

/** Ends every link of a member, whatever it is for: what was given before their access changed must not open it after. */
export async function closeLinks(client: pg.PoolClient, memberId: number, now: Date): Promise<void> {
  await client.query("UPDATE one_time_link SET expires_at = $2 WHERE member_id = $1 AND used_at IS NULL AND expires_at > $2", [
    memberId,
    now,
  ]);
}
