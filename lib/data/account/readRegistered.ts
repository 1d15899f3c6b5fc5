import type pg from "pg";
import type { RegisteredAccount } from "@/lib/domain/account/RegisterComparison";
import type { Day } from "@/lib/domain/snapshot/figure";

/** All accounts, as files are compared with them. */
export async function readRegistered(client: pg.PoolClient): Promise<RegisteredAccount[]> {
  const { rows } = await client.query<RegisteredAccount>(
    `SELECT a.id, a.version, a.territory_id AS "territoryId", t.name || ' (' || t.level || ' ' || t.code || ')' AS holder, a.network,
       a.handle_key AS "handleKey", a.purpose, a.standing, a.main, a.opened_on AS "openedOn", a.dormant_since AS "dormantSince",
       a.closed_on AS "closedOn", a.proof_url AS "proofUrl"
     FROM account a JOIN territory t ON t.id = a.territory_id ORDER BY a.closed_on DESC NULLS FIRST, a.id`,
  );
  return rows;
}

export async function readSurveys(client: pg.PoolClient): Promise<Map<number, Day>> {
  const { rows } = await client.query<{ id: number; day: Day }>(
    "SELECT id, surveyed_on AS day FROM territory WHERE surveyed_on IS NOT NULL",
  );
  return new Map(rows.map(({ id, day }) => [id, day]));
}

export async function readWebsites(client: pg.PoolClient): Promise<Map<number, string>> {
  const { rows } = await client.query<{ id: number; url: string }>(
    "SELECT id, website_url AS url FROM territory WHERE website_url IS NOT NULL",
  );
  return new Map(rows.map(({ id, url }) => [id, url]));
}
