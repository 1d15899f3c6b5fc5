import type pg from "pg";
import { type CsvCell, type CsvColumn, toCsv } from "@/lib/domain/table/toCsv";
import { readInPieces } from "../copy/readInPieces";
import { EXPORT_COLUMNS } from "./exportColumns";
import { readListBounds } from "./readListBounds";

const SQL = `
  SELECT ${EXPORT_COLUMNS.map(([, expression]) => expression).join(", ")}
  FROM ranking_list l
  JOIN ranking_row r ON r.list_id = l.id
  JOIN edition_territory t ON t.revision_id = l.revision_id AND t.territory_id = r.territory_id
  LEFT JOIN edition_input i ON i.revision_id = l.revision_id AND i.ordinal = r.input_ordinal
  WHERE l.revision_id = $1 AND r.list_id BETWEEN $2 AND $3 ORDER BY l.id, r.position`;

const COLUMNS: readonly CsvColumn<CsvCell[]>[] = EXPORT_COLUMNS.map(([header], index) => ({ header, cell: (row) => row[index] ?? null }));

/**
 * All lists of a revision as one CSV, in pieces: ranked rows by position, then those with an account and a reason. Inside a transaction.
 * @param notice of a simulated instance: on every line, in a column after the others
 */
export async function* readExportRows(client: pg.PoolClient, revisionId: number, notice: string | null): AsyncGenerator<string> {
  const columns = notice === null ? COLUMNS : [...COLUMNS, { header: "notice", cell: () => notice }];
  yield toCsv(columns, []);
  const bounds = await readListBounds(client, revisionId);
  for await (const rows of readInPieces<CsvCell[]>(client, "export_rows", SQL, [revisionId, ...bounds])) yield toCsv(columns, rows, "rest");
}
