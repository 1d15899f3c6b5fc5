import { actorName } from "@/lib/data/audit/actorName";
import { type Database, database } from "@/lib/data/database";
import type { Network } from "@/lib/domain/account/network";
import type { Day, MetricKind } from "@/lib/domain/snapshot/figure";
import { ExpectedError } from "@/lib/platform/errors";
import type { RefusedRow } from "./stagePosts";

export interface PostImport {
  id: number;
  fileName: string;
  rows: number;
  refused: number;
  /** Figures, by what the file says of them. */
  new: number;
  changed: number;
  same: number;
  readBy: string;
  readAt: Date;
  appliedBy: string | null;
  appliedAt: Date | null;
  undoneBy: string | null;
  undoneAt: Date | null;
  leftAlone: number | null;
}
export type WaitingPosts = Pick<PostImport, "id" | "fileName" | "readBy" | "readAt">;
/** What a file would give a figure, or gave it. */
export interface PostFigure {
  territory: string;
  network: Network;
  handle: string | null;
  observedOn: Day;
  kind: MetricKind;
  outcome: "new" | "changed" | "same";
  before: number;
  after: number;
}
export interface PostImportDetails extends PostImport {
  refusedRows: readonly RefusedRow[];
  figures: readonly PostFigure[];
}

/** Shown of each; the counts are of all. */
export const MOST_SHOWN = 200;

/** SQL: the figures of a file of posts of which it says this. */
export const countPosts = (outcome: PostFigure["outcome"]) =>
  `(SELECT count(*)::int FROM jsonb_array_elements(i.figures) f WHERE f->>'outcome' = '${outcome}')`;
const IMPORT = `SELECT i.id, i.file_name AS "fileName", i.rows, jsonb_array_length(i.refused) AS refused, ${countPosts("new")} AS new, ${countPosts("changed")} AS changed,
    ${countPosts("same")} AS same, ${actorName("i.read_by")} AS "readBy", i.read_at AS "readAt",
    ${actorName("i.applied_by")} AS "appliedBy", i.applied_at AS "appliedAt", ${actorName("i.undone_by")} AS "undoneBy", i.undone_at AS "undoneAt", i.left_alone AS "leftAlone"
  FROM post_import i`;

/** Those that were read and wait to be applied, the latest first: all of them, for no other list has them. */
export async function listWaitingPosts(db: Pick<Database, "pool"> = database()): Promise<WaitingPosts[]> {
  const { rows } = await db.pool.query<WaitingPosts>(
    `SELECT i.id, i.file_name AS "fileName", ${actorName("i.read_by")} AS "readBy", i.read_at AS "readAt"
     FROM post_import i WHERE i.applied_at IS NULL ORDER BY i.id DESC`,
  );
  return rows;
}

/** @throws ExpectedError `unknown-import` */
export async function readPostImport(id: number, db: Pick<Database, "pool"> = database()): Promise<PostImportDetails> {
  const [imports, refused, figures] = await Promise.all([
    db.pool.query<PostImport>(`${IMPORT} WHERE i.id = $1`, [id]),
    db.pool.query<{ row: RefusedRow }>(
      "SELECT e.row FROM post_import i CROSS JOIN jsonb_array_elements(i.refused) WITH ORDINALITY AS e (row, n) WHERE i.id = $1 ORDER BY n LIMIT $2",
      [id, MOST_SHOWN],
    ),
    db.pool.query<PostFigure>(
      `SELECT coalesce(t.name || ' (' || t.level || ' ' || t.code || ')', '?') AS territory, a.network::text AS network, a.handle,
         f->>'observedOn' AS "observedOn", f->>'kind' AS kind, f->>'outcome' AS outcome, jsonb_array_length(f->'before') AS before,
         jsonb_array_length(f->'after') AS after
       FROM post_import i CROSS JOIN jsonb_array_elements(i.figures) WITH ORDINALITY AS e (f, n)
       LEFT JOIN account a ON a.id = (f->>'accountId')::int LEFT JOIN territory t ON t.id = a.territory_id
       WHERE i.id = $1 ORDER BY f->>'outcome' = 'same', n LIMIT $2`,
      [id, MOST_SHOWN],
    ),
  ]);
  const [found] = imports.rows;
  if (found === undefined) throw new ExpectedError("unknown-import", { found: id });
  return { ...found, refusedRows: refused.rows.map(({ row }) => row), figures: figures.rows };
}
