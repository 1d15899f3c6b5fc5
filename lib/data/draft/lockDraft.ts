import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { DRAFT_COLUMNS, type Draft } from "./draft";

/**
 * A draft as its asker saw it, held to the end of the transaction: nobody else changes or publishes it meanwhile.
 * @throws ExpectedError `unknown-draft`, `draft-busy` while it is published, `draft-published`, `draft-stale` when it is not the version seen
 */
export async function lockDraft(client: pg.PoolClient, id: number, version: number): Promise<Draft> {
  await client.query("SELECT 1 FROM edition_draft WHERE id = $1 FOR UPDATE", [id]);
  // Read after the wait, in a statement of its own: what the one before has written shows.
  const { rows } = await client.query<Draft>(
    `SELECT ${DRAFT_COLUMNS} FROM edition_draft d JOIN member m ON m.id = d.created_by WHERE d.id = $1`,
    [id],
  );
  const draft = rows[0];
  if (!draft) throw new ExpectedError("unknown-draft", { found: id });
  if (draft.state === "publishing") throw new ExpectedError("draft-busy");
  if (draft.state === "published") throw new ExpectedError("draft-published");
  if (draft.version !== version) throw new ExpectedError("draft-stale");
  return draft;
}
