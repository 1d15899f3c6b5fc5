import { actorName } from "@/lib/data/audit/actorName";
import { type Database, database } from "@/lib/data/database";
import { countPosts } from "@/lib/data/post/readPostImports";

/** A file that was applied: its rows of figures, or the figures to which it gave posts. */
export interface AppliedImport {
  kind: "figures" | "posts";
  /** Among those of its kind. */
  id: number;
  fileName: string;
  appliedBy: string;
  appliedAt: Date;
  undone: boolean;
  demonstration: boolean;
  new: number;
  same: number;
  changed: number;
  /** Rows. */
  refused: number;
  /** Rows; null for posts, of which none is doubtful. */
  setAside: number | null;
}

export const IMPORTS_A_PAGE = 50;

/** What was imported, of either kind, the latest first. */
export async function listImports(
  page: number,
  db: Pick<Database, "pool"> = database(),
): Promise<{ imports: AppliedImport[]; total: number }> {
  const [{ rows }, counted] = await Promise.all([
    db.pool.query<AppliedImport>(
      `SELECT p.kind, p.id, coalesce(b.file_name, i.file_name) AS "fileName", ${actorName("p.applied_by")} AS "appliedBy", p.applied_at AS "appliedAt",
         coalesce(b.undone_at, i.undone_at) IS NOT NULL AS undone, coalesce(b.demonstration, false) AS demonstration,
         coalesce(b.rows_new, ${countPosts("new")}) AS new, coalesce(b.rows_same, ${countPosts("same")}) AS same,
         coalesce(b.rows_changed, ${countPosts("changed")}) AS changed, coalesce(b.rows_refused, jsonb_array_length(i.refused)) AS refused,
         b.rows_set_aside AS "setAside"
       FROM (
         SELECT * FROM (
           SELECT 'figures' AS kind, id, applied_by, applied_at FROM import_batch
           UNION ALL SELECT 'posts', id, applied_by, applied_at FROM post_import WHERE applied_at IS NOT NULL) applied
         ORDER BY applied_at DESC, kind, id DESC LIMIT ${IMPORTS_A_PAGE} OFFSET $1) p
       LEFT JOIN import_batch b ON p.kind = 'figures' AND b.id = p.id LEFT JOIN post_import i ON p.kind = 'posts' AND i.id = p.id
       ORDER BY p.applied_at DESC, p.kind, p.id DESC`,
      [(page - 1) * IMPORTS_A_PAGE],
    ),
    db.pool.query<{ total: number }>(
      `SELECT ((SELECT count(*) FROM import_batch) + (SELECT count(*) FROM post_import WHERE applied_at IS NOT NULL))::integer AS total`,
    ),
  ]);
  return { imports: rows, total: counted.rows[0]?.total ?? 0 };
}
