import type pg from "pg";
import { isUnreachable } from "@/lib/data/isUnreachable";
import { logUnexpected } from "@/lib/platform/log";
import type { ExaminedFile } from "./examineFile";
import type { ImportRequest } from "./importRequest";
import type { Layout } from "./readLayout";
import { readRefusals } from "./refusals";
import type { ImportReport } from "./report";
import { writeRefusedFile } from "./writeRefusedFile";

/**
 * Writes the refused rows where the request wants them. What it was about is stored by now: a full disk here is no failure of the import,
 * but something to be told beside what was done.
 */
export async function keepRefused(
  client: pg.PoolClient,
  file: ExaminedFile,
  layout: Layout,
  count: number,
  { refused, overwrite }: ImportRequest,
): Promise<Pick<ImportReport, "refusedFile" | "refusedLost">> {
  if (refused === undefined || count === 0) return { refusedFile: null, refusedLost: null };
  try {
    await client.query("BEGIN READ ONLY"); // no table is locked any more
    const path = await writeRefusedFile(refused.path, file, layout, readRefusals(client, overwrite), refused.words);
    await client.query("COMMIT");
    return { refusedFile: path, refusedLost: null };
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    return { refusedFile: null, refusedLost: { path: refused.path, why: reasonOf(error) } };
  }
}

/** The system's own code, « database », or the id under which the log has what nobody expected. */
function reasonOf(error: unknown): string {
  if (isUnreachable(error)) return "database";
  const { code, syscall } = error as NodeJS.ErrnoException;
  return code !== undefined && syscall !== undefined ? code : logUnexpected(error);
}
