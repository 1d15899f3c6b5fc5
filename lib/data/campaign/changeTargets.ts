import type pg from "pg";
import { recordAudit } from "../audit/recordAudit";
import { database } from "../database";
import { lockCampaign } from "./lockCampaign";
import { IS_TO_DO, TARGETS } from "./progressSql";
import { requireReaders } from "./requireReaders";
import { ACCOUNTS_MEANT, PLACE_COLUMNS, sharedAmong } from "./targetsMeant";

/** Whose lines: a member's, those that nobody in particular has, everybody's. */
export type Sharer = number | "nobody" | "everybody";

interface Asked {
  id: number;
  actor: string;
}

/**
 * Gives what somebody has not read yet to others, in parts that lie together on the map; to nobody in particular when none is named.
 * @returns how many accounts changed hands
 * @throws ExpectedError `unknown-campaign`, `unknown-member`
 */
export async function reassignTargets(
  client: pg.PoolClient,
  { id, actor, from, to }: Asked & { from: Sharer; to: readonly number[] },
): Promise<number> {
  await lockCampaign(client, id);
  await requireReaders(client, to);
  // In the order in which those who save figures take them.
  await client.query("SELECT FROM campaign_target WHERE campaign_id = $1 ORDER BY account_id FOR UPDATE", [id]);
  const before = await countShares(client, id);
  const whose = from === "everybody" ? null : from === "nobody" ? 0 : from;
  const left = `SELECT ${PLACE_COLUMNS} FROM ${TARGETS} JOIN account a ON a.id = t.account_id JOIN territory p ON p.id = a.territory_id
    WHERE t.campaign_id = $1 AND ${IS_TO_DO} AND ($3::int IS NULL OR coalesce(t.member_id, 0) = $3)`;
  const { rows: moved } = await client.query<{ account: number; to: number | null }>(
    `UPDATE campaign_target t SET member_id = list.member_id FROM (${sharedAmong(left, "$2::int[]")}) list
     WHERE t.campaign_id = $1 AND t.account_id = list.id AND t.member_id IS DISTINCT FROM list.member_id
     RETURNING t.account_id AS account, t.member_id AS to`,
    [id, to, whose],
  );
  const accounts = new Map<string, number[]>();
  for (const { account, to: whom } of moved) {
    const theirs = accounts.get(String(whom ?? "nobody")) ?? [];
    theirs.push(account);
    accounts.set(String(whom ?? "nobody"), theirs);
  }
  const after = { ...(await countShares(client, id)), accounts: Object.fromEntries(accounts) };
  if (moved.length) await recordAudit(client, [{ actor, action: "reassign", subject: "campaign", subjectId: String(id), before, after }]);
  return moved.length;
}

/** SQL: of the accounts that campaign `c` means, those that are not on its list. */
const MISSING = `${ACCOUNTS_MEANT} WHERE c.id = $1 AND NOT EXISTS (SELECT FROM campaign_target k WHERE k.campaign_id = c.id AND k.account_id = a.id)`;

/** How many accounts that a campaign means are not on its list: registered or opened since, or made main. */
export async function countMissingTargets(id: number): Promise<number> {
  const { rows } = await database().pool.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${MISSING}`, [id]);
  return rows[0]?.count ?? 0;
}

/**
 * Puts them on its list, each with whoever reads another account of the same territory.
 * @returns how many there were
 * @throws ExpectedError `unknown-campaign`
 */
export async function addMissingTargets(client: pg.PoolClient, { id, actor }: Asked): Promise<number> {
  await lockCampaign(client, id);
  const { rows } = await client.query<{ account: number }>(
    `INSERT INTO campaign_target (campaign_id, account_id, member_id)
     SELECT c.id, a.id, (SELECT min(k.member_id) FROM campaign_target k JOIN account w ON w.id = k.account_id
       WHERE k.campaign_id = c.id AND w.territory_id = a.territory_id) FROM ${MISSING}
     RETURNING account_id AS account`,
    [id],
  );
  const after = { accounts: rows.map(({ account }) => account).sort((one, other) => one - other) };
  if (rows.length > 0) await recordAudit(client, [{ actor, action: "extend", subject: "campaign", subjectId: String(id), after }]);
  return rows.length;
}

/** Accounts by member, those of nobody in particular under `nobody`. */
async function countShares(client: pg.PoolClient, id: number): Promise<Record<string, number>> {
  const { rows } = await client.query<{ whose: string; count: number }>(
    `SELECT coalesce(member_id::text, 'nobody') AS whose, count(*)::int AS count FROM campaign_target WHERE campaign_id = $1
     GROUP BY member_id ORDER BY member_id`,
    [id],
  );
  return Object.fromEntries(rows.map(({ whose, count }) => [whose, count]));
}
