import type pg from "pg";
import { isUnreachable } from "@/lib/data/isUnreachable";
import { ExpectedError } from "@/lib/platform/errors";
import { logUnexpected } from "@/lib/platform/log";
import type { ExaminedFile } from "./examineFile";
import type { RowsWanted } from "./importRequest";
import type { Layout } from "./readLayout";
import type { AtLine, RowsLost } from "./report";
import { writeRowsFile } from "./writeRowsFile";

/**
 * Writes rows of the file where the request wants them. What it was about is stored by now: a full disk here is no failure of the import,
 * but something to be told beside what was done.
 */
export async function keepRows<Row>(
  client: pg.PoolClient,
  { file, layout }: { file: ExaminedFile; layout: Layout },
  rows: AsyncIterable<AtLine<Row>>,
  { path, words }: RowsWanted<Row>,
): Promise<{ path: string } | { lost: RowsLost }> {
  async function* explained() {
    for await (const row of rows) yield { line: row.line, reason: words.explain(row) };
  }
  try {
    await client.query("BEGIN READ ONLY; SET LOCAL cursor_tuple_fraction = 1"); // no table is locked any more
    const written = await writeRowsFile(path, file, layout, explained(), words);
    await client.query("COMMIT");
    return { path: written };
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    return { lost: { path, why: reasonOf(error) } };
  }
}

/** The system's own code, « database », or the id under which the log has what nobody expected. */
function reasonOf(error: unknown): string {
  if (error instanceof ExpectedError) return error.code;
  if (isUnreachable(error)) return "database";
  const { code, syscall } = error as NodeJS.ErrnoException;
  return code !== undefined && syscall !== undefined ? code : logUnexpected(error);
}
