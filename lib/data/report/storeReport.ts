import type pg from "pg";
import type { Network } from "@/lib/domain/account/network";
import type { ReportKind } from "@/lib/domain/report/report";
import type { Level } from "@/lib/domain/territory/level";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { forgetEmails } from "./forgetEmails";
import { readShownFigure } from "./readShownFigure";

export interface GivenReport {
  kind: ReportKind;
  level: Level;
  code: string;
  network: Network | null;
  /** The revision that the reader was looking at. */
  shown: { edition: string; revision: number } | null;
  message: string;
  proof: string;
  email: string | null;
  actor: string;
  now: Date;
}

/**
 * Keeps what a reader says is wrong. The trace of it holds nothing that they wrote: it stays for good.
 * @returns its number
 * @throws ExpectedError `unknown-territory`, `report-waits` for the very words of one that nobody has closed yet
 */
export async function storeReport(client: pg.PoolClient, given: GivenReport): Promise<number> {
  const { kind, level, code, network, shown, message, proof, email, actor, now } = given;
  await forgetEmails(client, now);
  const territory = await client.query<{ id: number }>("SELECT id FROM territory WHERE level = $1::level AND code = $2", [level, code]);
  const territoryId = territory.rows[0]?.id;
  if (territoryId === undefined) throw new ExpectedError("unknown-territory", { level, found: code });
  await refuseTwice(client, territoryId, message);
  const figure = shown && network && (await readShownFigure({ territoryId, network, ...shown }, client));
  const { rows } = await client.query<{ id: number }>(
    `INSERT INTO report (kind, territory_id, network, shown, message, proof, email, created_at)
     VALUES ($1::text::report_kind, $2, $3::text::network, $4, $5, $6, $7, $8) RETURNING id`,
    [kind, territoryId, network, figure, message, proof, email, now],
  );
  const id = rows[0]?.id ?? 0;
  const after = { kind, territory: `${level}/${code}`, network };
  await recordAudit(client, [{ actor, action: "report", subject: "report", subjectId: String(id), after }]);
  return id;
}

async function refuseTwice(client: pg.PoolClient, territoryId: number, message: string): Promise<void> {
  await client.query("SELECT pg_advisory_xact_lock(hashtextextended($1, $2))", [message, territoryId]); // of two at once, the second sees the first
  const { rowCount } = await client.query(
    "SELECT FROM report WHERE territory_id = $1 AND message = $2 AND state IN ('open', 'taken') LIMIT 1",
    [territoryId, message],
  );
  if (rowCount) throw new ExpectedError("report-waits");
}
