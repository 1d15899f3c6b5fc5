import type pg from "pg";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import { ExpectedError } from "@/lib/platform/errors";
import { holdRegister } from "./holdRegister";
import { readFacts, type VersionedFacts } from "./readFacts";
import { refuseStale } from "./refuseStale";

interface Asked {
  /** The account that stays. */
  kept: { id: number; version: number };
  /** Its double, whose figures it takes, and which goes. */
  gone: { id: number; version: number };
  actor: string;
}

/**
 * Makes one account of two that are the same one, entered twice. The one that stays keeps what is said of it, and takes the figures of the
 * other, those who share it, what it replaces, and its place as the main one. No figure is lost: where both have one of the same day and
 * kind, nothing is merged.
 * @throws ExpectedError `not-mergeable`, `account-stale`, `figures-clash` with the days, `account-in-use` with the campaigns that want both
 */
export async function mergeAccounts(client: pg.PoolClient, { kept, gone, actor }: Asked): Promise<{ figures: number }> {
  const territories = await client.query<{ id: number }>("SELECT territory_id AS id FROM account WHERE id = ANY ($1)", [
    [kept.id, gone.id],
  ]);
  // Waits for an import until its figures are in: after it, none of them comes unseen.
  await holdRegister(
    client,
    territories.rows.map(({ id }) => id),
  );
  // Before the accounts: whoever saves an entry holds its target, and then its account.
  await client.query("SELECT FROM campaign_target WHERE account_id = ANY ($1) ORDER BY campaign_id, account_id FOR UPDATE", [
    [kept.id, gone.id],
  ]);
  const stays = await readFacts(client, kept.id);
  const goes = await readFacts(client, gone.id);
  if (kept.id === gone.id || stays.territoryId !== goes.territoryId || stays.facts.network !== goes.facts.network) {
    throw new ExpectedError("not-mergeable");
  }
  if (stays.version !== kept.version) await refuseStale(client, stays, {});
  if (goes.version !== gone.version) await refuseStale(client, goes, {});
  await refuseClashes(client, kept.id, gone.id);
  const figures = await moveAll(client, kept.id, gone.id);
  await client.query("DELETE FROM account WHERE id = $1", [gone.id]);
  const main = await takePlace(client, stays, goes);
  await recordMerge(client, { stays, goes, main, figures, actor });
  return { figures };
}

async function refuseClashes(client: pg.PoolClient, kept: number, gone: number): Promise<void> {
  const { rows } = await client.query<{ found: string }>(
    `SELECT observed_on || ' (' || kind || ')' AS found FROM snapshot k JOIN snapshot g USING (observed_on, kind)
     WHERE k.account_id = $1 AND g.account_id = $2 ORDER BY observed_on, kind`,
    [kept, gone],
  );
  if (rows.length > 0) throw new ExpectedError("figures-clash", { found: rows.map(({ found }) => found).join(", ") });
  const campaigns = await client.query<{ title: string }>(
    `SELECT c.title FROM campaign_target k JOIN campaign_target g USING (campaign_id) JOIN campaign c ON c.id = campaign_id
     WHERE k.account_id = $1 AND g.account_id = $2 ORDER BY c.title`,
    [kept, gone],
  );
  if (campaigns.rows.length > 0) throw new ExpectedError("account-in-use", { found: campaigns.rows.map(({ title }) => title).join(", ") });
}

async function moveAll(client: pg.PoolClient, kept: number, gone: number): Promise<number> {
  const figures = await client.query("UPDATE snapshot SET account_id = $1 WHERE account_id = $2", [kept, gone]);
  await client.query("UPDATE campaign_target SET account_id = $1 WHERE account_id = $2", [kept, gone]); // what was entered follows
  await client.query("UPDATE account SET replaced_by_id = nullif($1, id), version = version + 1 WHERE replaced_by_id = $2", [kept, gone]);
  await client.query(
    `INSERT INTO account_share (account_id, territory_id) SELECT $1, territory_id FROM account_share WHERE account_id = $2 ON CONFLICT DO NOTHING`,
    [kept, gone],
  );
  return figures.rowCount ?? 0;
}

/** It is the main one if either was, and opened when the first of the two did. */
async function takePlace(client: pg.PoolClient, { id, facts }: VersionedFacts, { facts: other }: VersionedFacts): Promise<boolean> {
  const main = facts.main || other.main;
  await client.query(
    "UPDATE account SET main = $2, opened_on = CASE WHEN opened_on > $3::date THEN $3::date ELSE opened_on END, version = version + 1 WHERE id = $1",
    [id, main, other.openedOn],
  );
  return main;
}

interface Merged {
  stays: VersionedFacts;
  goes: VersionedFacts;
  main: boolean;
  figures: number;
  actor: string;
}

/** In the history of both, and in that of the territory, which alone remembers the one that is gone. */
async function recordMerge(client: pg.PoolClient, { stays, goes, main, figures, actor }: Merged): Promise<void> {
  const entry = { actor, action: "merge", before: { account: goes.id, ...goes.facts }, after: { account: stays.id, main, figures } };
  await recordAudit(client, [
    { ...entry, subject: "account", subjectId: String(stays.id) },
    { ...entry, subject: "account", subjectId: String(goes.id) },
    { ...entry, subject: "territory", subjectId: stays.facts.territory },
  ]);
}
