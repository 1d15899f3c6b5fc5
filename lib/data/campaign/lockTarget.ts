import type pg from "pg";
import type { Network } from "@/lib/domain/account/network";
import type { Day, MetricKind } from "@/lib/domain/snapshot/figure";
import { ExpectedError } from "@/lib/platform/errors";
import { OTHER_AUDIENCES, PREVIOUS_FIGURE } from "./sheetColumns";

/** An account of a campaign, and what a figure of it is held against. */
export interface Target {
  network: Network;
  url: string | null;
  /** What its audience is held against: null for a place that lives by tourism. */
  population: number | null;
  title: string;
  opensOn: Day;
  closesOn: Day;
  /** Null while the campaign takes figures. */
  closedAt: Date | null;
  others: number[];
  previous: { audience: number; kind: MetricKind; observedOn: Day } | null;
}

// Named: planned once by each connection. The plan looks at every year of figures, and takes longer than all the rest of a save.
const TARGET = {
  name: "campaign-target",
  text: `SELECT a.network::text AS network, a.url, CASE WHEN p.tourist_place THEN NULL ELSE p.population END AS population, c.title, c.opens_on AS "opensOn", c.closes_on AS "closesOn",
      c.closed_at AS "closedAt",
      coalesce(o.others, '{}') AS others, b.previous
    FROM campaign c CROSS JOIN account a JOIN territory p ON p.id = a.territory_id
    LEFT JOIN LATERAL (${OTHER_AUDIENCES}) o ON true
    LEFT JOIN LATERAL (${PREVIOUS_FIGURE}) b ON true
    WHERE c.id = $1 AND a.id = $2`,
};

/** Locks targets, in one order and before anything is written: two who save some of the same wait for each other, not both. */
export async function lockTargets(client: pg.PoolClient, campaignId: number, accountIds: readonly number[]): Promise<void> {
  await client.query(
    "SELECT 1 FROM campaign_target WHERE campaign_id = $1 AND account_id = ANY ($2::int[]) ORDER BY account_id FOR UPDATE",
    [campaignId, accountIds],
  );
}

/**
 * Locks a target: of two who save the same account, the second waits here, and then sees what the first wrote.
 * @throws ExpectedError `unknown-target`
 */
export async function lockTarget(client: pg.PoolClient, campaignId: number, accountId: number): Promise<Target> {
  const { rowCount } = await client.query("SELECT 1 FROM campaign_target WHERE campaign_id = $1 AND account_id = $2 FOR UPDATE", [
    campaignId,
    accountId,
  ]);
  if (!rowCount) throw new ExpectedError("unknown-target", { found: `${campaignId}/${accountId}` });
  const { rows } = await client.query({ ...TARGET, values: [campaignId, accountId] });
  return rows[0];
}
