import type pg from "pg";
import { csvColumns } from "@/lib/domain/table/csvColumns";
import { noticeColumns } from "@/lib/domain/table/noticeColumns";
import { type CsvCell, type CsvColumn, type CsvFormat, toCsv } from "@/lib/domain/table/toCsv";
import { readInPieces } from "../copy/readInPieces";
import { EXPORT_EXPRESSIONS, type ExportExpression } from "./exportExpressions";
import { readListBounds } from "./readListBounds";
import type { StoredRevision } from "./readRevision";

const NAMES = Object.keys(EXPORT_EXPRESSIONS) as ExportExpression[];

const SQL = `
  SELECT ${NAMES.map((name) => EXPORT_EXPRESSIONS[name]).join(", ")}
  FROM ranking_list l
  JOIN ranking_row r ON r.list_id = l.id
  JOIN edition_territory t ON t.revision_id = l.revision_id AND t.territory_id = r.territory_id
  LEFT JOIN ranking_index x ON x.list_id = r.list_id AND x.position = r.position
  LEFT JOIN edition_input i ON i.revision_id = l.revision_id AND i.ordinal = r.input_ordinal
  WHERE l.revision_id = $1 AND r.list_id BETWEEN $2 AND $3 ORDER BY l.id, r.position`;

/**
 * All lists of a revision as one CSV, in pieces: ranked rows by position, then those with an account and a reason. Inside a transaction.
 * @param notice of a simulated instance: on every line, in a column after the others
 */
export async function* readExportRows(
  client: pg.PoolClient,
  revision: StoredRevision,
  notice: string | null,
  format?: CsvFormat,
): AsyncGenerator<string> {
  const columns = columnsOfRevision(revision, notice);
  yield toCsv(columns, [], "whole", format);
  const bounds = await readListBounds(client, revision.id);
  for await (const rows of readInPieces<CsvCell[]>(client, "export_rows", SQL, [revision.id, ...bounds]))
    yield toCsv(columns, rows, "rest", format);
}

/** Those of the revision are the same on every line: a line taken out of the file says where it comes from. */
function columnsOfRevision(revision: StoredRevision, notice: string | null): CsvColumn<CsvCell[]>[] {
  const stored = NAMES.map((name, index) => [name, (row: CsvCell[]) => row[index] ?? null] as const);
  const columns = csvColumns<"edition", CsvCell[]>("edition", {
    edition: () => revision.code,
    revision: () => revision.number,
    reference_on: () => revision.referenceOn,
    demonstration: () => revision.demonstration,
    simulation: () => notice !== null,
    revision_sha256: () => revision.sha256,
    ...(Object.fromEntries(stored) as Record<ExportExpression, (row: CsvCell[]) => CsvCell>),
  });
  return [...columns, ...noticeColumns(notice)];
}
