import { database } from "@/lib/data/database";
import { DRAFT_COLUMNS, type Draft } from "./draft";

export type ListedDraft = Omit<Draft, "preview" | "previewFailure">;

/** Those that are not published yet, the latest first. */
export async function listDrafts(): Promise<ListedDraft[]> {
  const { rows } = await database().pool.query<ListedDraft>(
    `SELECT ${DRAFT_COLUMNS.replace("d.preview,", "NULL AS preview,")} FROM edition_draft d JOIN member m ON m.id = d.created_by
     WHERE d.state <> 'published' ORDER BY d.id DESC`,
  );
  return rows;
}
