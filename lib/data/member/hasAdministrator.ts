/** Whether somebody can already administer this instance: an administrator who has a password and is not disabled. */
export async function hasAdministrator(client: { query(sql: string): Promise<{ rows: unknown[] }> }): Promise<boolean> {
  const { rows } = await client.query(
    "SELECT 1 FROM member WHERE 'ADMIN' = ANY(roles) AND disabled_at IS NULL AND password_hash IS NOT NULL LIMIT 1",
  );
  return rows.length > 0;
}
