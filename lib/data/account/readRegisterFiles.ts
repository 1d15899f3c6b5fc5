import { type Database, database } from "@/lib/data/database";
import type { RegisterFile, RegisterOutcome } from "@/lib/domain/account/registerFile";
import { ExpectedError } from "@/lib/platform/errors";

export interface ReadFile {
  id: number;
  kind: RegisterFile;
  fileName: string;
  fileSha256: string;
  readBy: string;
  readAt: Date;
  appliedBy: string | null;
  appliedAt: Date | null;
  counts: Readonly<Partial<Record<RegisterOutcome, number>>>;
}
/** What a row of a file would do, or did. */
export interface ReadRow {
  ordinal: number;
  line: number;
  outcome: RegisterOutcome;
  problem: string | null;
  found: string;
  /** « Lens (commune 62498) ». */
  territory: string | null;
  account: number | null;
  before: Readonly<Record<string, unknown>>;
  after: Readonly<Record<string, unknown>>;
}
export const ROWS_A_PAGE = 100;

const FILE = `SELECT i.id, i.kind, i.file_name AS "fileName", i.file_sha256 AS "fileSha256", coalesce(r.name, i.read_by) AS "readBy", i.read_at AS "readAt",
  coalesce(p.name, i.applied_by) AS "appliedBy", i.applied_at AS "appliedAt", coalesce((
    SELECT json_object_agg(c.outcome, c.count) FROM (
      SELECT outcome, count(*)::int AS count FROM register_import_row WHERE import_id = i.id GROUP BY outcome) c), '{}') AS counts
  FROM register_import i LEFT JOIN member r ON i.read_by = 'member:' || r.id LEFT JOIN member p ON i.applied_by = 'member:' || p.id`;

/** The files that were read, the latest first. */
export async function listRegisterFiles(db: Pick<Database, "pool"> = database()): Promise<ReadFile[]> {
  const { rows } = await db.pool.query<ReadFile>(`${FILE} ORDER BY i.id DESC LIMIT 50`);
  return rows;
}

/** @throws ExpectedError `unknown-import` */
export async function readRegisterFile(id: number, db: Pick<Database, "pool"> = database()): Promise<ReadFile> {
  const { rows } = await db.pool.query<ReadFile>(`${FILE} WHERE i.id = $1`, [id]);
  const [found] = rows;
  if (found === undefined) throw new ExpectedError("unknown-import", { found: id });
  return found;
}

/** @param page from 1; null gives all of them */
export async function readRegisterRows(
  id: number,
  outcome: RegisterOutcome,
  page: number | null,
  db: Pick<Database, "pool"> = database(),
): Promise<ReadRow[]> {
  const { rows } = await db.pool.query<ReadRow>(
    `SELECT r.ordinal, r.line, r.outcome, r.problem, r.found, t.name || ' (' || t.level || ' ' || t.code || ')' AS territory, r.account_id AS account,
       coalesce(r.before, '{}') AS before, coalesce(r.after, '{}') AS after
     FROM register_import_row r LEFT JOIN territory t ON t.id = r.territory_id WHERE r.import_id = $1 AND r.outcome = $2::register_outcome
     ORDER BY r.ordinal LIMIT $3 OFFSET $4`,
    [id, outcome, page === null ? null : ROWS_A_PAGE, page === null ? 0 : (page - 1) * ROWS_A_PAGE],
  );
  return rows;
}
