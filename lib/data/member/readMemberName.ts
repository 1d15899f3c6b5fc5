import type pg from "pg";

/** The e-mail and the name of a member: what a password must not be made of. */
export async function readMemberName(client: pg.PoolClient, id: number): Promise<[email: string, name: string]> {
  const { rows } = await client.query("SELECT email, name FROM member WHERE id = $1", [id]);
  return [rows[0]?.email ?? "", rows[0]?.name ?? ""];
}
