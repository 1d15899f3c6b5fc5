import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { refuseChanged } from "./countChanges";
import { holdPreviews, isWorkedOn } from "./draftLock";
import { lockDraft } from "./lockDraft";

export interface AskedWork {
  id: number;
  /** The one that was seen. */
  version: number;
  actor: string;
  now: Date;
}
export interface AskedPublication extends AskedWork {
  /** When the preview that was looked at was computed: another one may stand in its place. */
  computedAt: string;
  /** Though figures have changed since, or change until they are read. */
  anyway: boolean;
}

/**
 * Lets a draft be published: from here on nobody changes it, and a second one who asks is refused.
 * @throws ExpectedError those of `lockDraft`; `preview-missing`, `preview-renewed`, `preview-old`
 */
export async function beginPublication(client: pg.PoolClient, asked: AskedPublication): Promise<void> {
  const { id, version, computedAt, anyway, actor, now } = asked;
  const { preview, code, reason } = await lockDraft(client, id, version);
  if (preview === null) throw new ExpectedError("preview-missing");
  if (preview.computedAt !== computedAt) throw new ExpectedError("preview-renewed");
  if (!anyway) await refuseChanged(client, preview);
  await client.query(
    `UPDATE edition_draft SET state = 'publishing', failure = NULL, version = version + 1, anyway = $4, published_by = $2, begun_at = $3
     WHERE id = $1`,
    [id, actor, now, anyway],
  );
  const after = { code, reason, ranked: preview.ranked, anyway };
  await recordAudit(client, [{ actor, action: "ask-publication", subject: "edition-draft", subjectId: String(id), after }]);
}

/**
 * Lets what a draft would publish be computed: one at a time for the whole instance, for it takes a processor for a while.
 * @throws ExpectedError those of `lockDraft`; `preview-busy`
 */
export async function beginPreview(client: pg.PoolClient, { id, version, actor, now }: AskedWork): Promise<void> {
  await holdPreviews(client);
  await lockDraft(client, id, version);
  const { rowCount } = await client.query(`SELECT 1 FROM edition_draft d WHERE ${isWorkedOn("preview", "d.preview_begun_at")} LIMIT 1`);
  if (rowCount) throw new ExpectedError("preview-busy");
  await client.query("UPDATE edition_draft SET preview_begun_at = $2, preview_failure = NULL WHERE id = $1", [id, now]);
  await recordAudit(client, [{ actor, action: "ask-preview", subject: "edition-draft", subjectId: String(id) }]);
}
