import { rm } from "node:fs/promises";
import type pg from "pg";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import { type Database, database, inTransaction } from "@/lib/data/database";
import { decodeFile } from "@/lib/data/import/decodeFile";
import { examineFile } from "@/lib/data/import/examineFile";
import { readAccountRegister } from "@/lib/data/import/readAccountRegister";
import { workbookToCsv } from "@/lib/data/import/workbookToCsv";
import { gatherPosts, type PostRow } from "@/lib/domain/post/gatherPosts";
import { type RefusedPost, readPost } from "@/lib/domain/post/readPost";
import type { Day } from "@/lib/domain/snapshot/figure";
import { parisDay } from "@/lib/platform/clock";
import { type PostTable, readPostTable } from "./readPostTable";
import { readFigures, type StagedFigure } from "./stageFigures";

/** A row that was refused, with the line of the file on which it begins. */
export type RefusedRow = RefusedPost & { line: number };

interface Given {
  path: string;
  /** As whoever sends it calls it. */
  fileName: string;
  actor: string;
  now: Date;
}

/**
 * Reads a file of posts (CSV, or the first sheet of a workbook), compares it with what the figures carry, and keeps what applying it would
 * do. Nothing else changes.
 * @returns the number under which it waits
 * @throws ExpectedError for a file that cannot be read as one of posts
 */
export async function stagePosts({ path, fileName, actor, now }: Given, db: Pick<Database, "pool"> = database()): Promise<number> {
  const { table, sha256 } = await readTable(path);
  return inTransaction(db.pool, async (client) => {
    const { figures, refused } = await compare(client, table, parisDay(now));
    const { rows } = await client.query<{ id: number }>(
      `INSERT INTO post_import (file_name, file_sha256, rows, figures, refused, read_by, read_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
      [fileName, sha256, table.rows.length, JSON.stringify(figures), JSON.stringify(refused), actor, now],
    );
    const id = rows[0]?.id ?? 0;
    const after = { file: fileName, sha256, rows: table.rows.length, refused: refused.length };
    await recordAudit(client, [{ actor, action: "stage", subject: "post-import", subjectId: String(id), after }]);
    return id;
  });
}

async function readTable(path: string): Promise<{ table: PostTable; sha256: string }> {
  const sheet = await workbookToCsv(path, null);
  try {
    const file = await examineFile(sheet?.path ?? path);
    let text = "";
    for await (const piece of decodeFile(file)) text += piece.text;
    return { table: readPostTable(text), sha256: sheet?.sha256 ?? file.sha256 };
  } finally {
    if (sheet) await rm(sheet.path, { force: true });
  }
}

async function compare(
  client: pg.PoolClient,
  { columns, rows }: PostTable,
  today: Day,
): Promise<{ figures: StagedFigure[]; refused: RefusedRow[] }> {
  const register = await readAccountRegister(client);
  const refused: RefusedRow[] = [];
  const read: PostRow[] = [];
  for (const { line, cells } of rows) {
    const row = readPost((column) => (cells[columns.get(column) ?? -1] ?? "").replaceAll("\0", "").trim(), today);
    if ("problem" in row) refused.push({ line, ...row });
    else read.push({ ...row, line, accountId: register.findByHandle({ ...row, day: row.observedOn })?.id ?? null });
  }
  const wanted = read.flatMap(({ accountId, observedOn }) => (accountId === null ? [] : [{ accountId, observedOn }]));
  const { verdicts, gathered } = gatherPosts(read, await readFigures(client, wanted));
  for (const verdict of verdicts) if (verdict.outcome === "refused") refused.push({ line: verdict.line, ...verdict.refused });
  return {
    refused: refused.map((row) => ({ ...row, found: row.found.slice(0, LONGEST_FOUND) })).sort((a, b) => a.line - b.line),
    figures: gathered.map(({ figure: { accountId, observedOn, kind, posts: before, recordedAt }, posts: after, outcome }) => ({
      ...{ accountId, observedOn, kind, outcome },
      ...{ before, recordedAt, after },
    })),
  };
}

/** What is shown of a cell. */
const LONGEST_FOUND = 300;
