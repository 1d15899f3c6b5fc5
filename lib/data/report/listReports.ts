import { database } from "@/lib/data/database";
import type { Network } from "@/lib/domain/account/network";
import type { ReportKind, ReportState, ShownFigure } from "@/lib/domain/report/report";
import type { Level } from "@/lib/domain/territory/level";

export interface ListedReport {
  id: number;
  kind: ReportKind;
  state: ReportState;
  territory: { level: Level; code: string; name: string };
  network: Network | null;
  shown: ShownFigure | null;
  message: string;
  proof: string;
  email: string | null;
  /** ISO instant. */
  createdAt: string;
  handledBy: string | null;
  answer: string | null;
  mendedCode: string | null;
  mendedRevision: number | null;
  /** The account that counts there now; null when there is none, or the reader named no network. */
  accountId: number | null;
  /** The last campaign that reads that account. */
  campaignId: number | null;
}
export interface ReportQueue {
  total: number;
  rows: readonly ListedReport[];
}

export const REPORTS_A_PAGE = 20;

/** Reports in some states: of those that wait the oldest first, of those that are closed the last. */
export async function listReports(states: readonly ReportState[], page: number): Promise<ReportQueue> {
  const { pool } = database();
  const order = states.includes("open") || states.includes("taken") ? "r.id" : "r.closed_at DESC, r.id DESC";
  const [{ rows }, counted] = await Promise.all([
    pool.query<ListedReport & { createdAt: Date }>(
      `SELECT r.id, r.kind::text AS kind, r.state::text AS state, r.network::text AS network, r.shown, r.message, r.proof, r.email,
         json_build_object('level', t.level, 'code', t.code, 'name', t.name) AS territory,
         r.created_at AS "createdAt", m.name AS "handledBy", r.answer, r.mended_code AS "mendedCode", r.mended_revision AS "mendedRevision",
         a.id AS "accountId", (SELECT max(c.campaign_id) FROM campaign_target c WHERE c.account_id = a.id) AS "campaignId"
       FROM report r JOIN territory t ON t.id = r.territory_id LEFT JOIN member m ON m.id = r.handled_by
       LEFT JOIN LATERAL (SELECT id FROM account WHERE territory_id = r.territory_id AND network = r.network AND closed_on IS NULL
         ORDER BY main DESC, id LIMIT 1) a ON true
       WHERE r.state = ANY ($1::text[]::report_state[]) ORDER BY ${order} LIMIT $2 OFFSET $3`,
      [states, REPORTS_A_PAGE, (page - 1) * REPORTS_A_PAGE],
    ),
    pool.query<{ total: number }>("SELECT count(*) AS total FROM report WHERE state = ANY ($1::text[]::report_state[])", [states]),
  ]);
  return { total: counted.rows[0]?.total ?? 0, rows: rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() })) };
}
