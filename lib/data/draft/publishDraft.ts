import type pg from "pg";
import { recordAudit } from "../audit/recordAudit";
import { type Database, inTransaction } from "../database";
import { publishEdition } from "../edition/publishEdition";
import { reviseEdition } from "../edition/reviseEdition";
import { refuseChanged } from "./countChanges";
import type { WorkFailure } from "./draft";
import { withDraftLock } from "./draftLock";
import { failureOf } from "./failureOf";
import { type DraftAtWork, readWork } from "./readWork";

export type PublishedDraft = "published" | "failed" | "not-asked";

/**
 * Publishes a draft that waits for it. It is published in the transaction that makes the edition public: cut at any moment, either both are
 * or none is. An error is kept with the draft, which can then be published again.
 */
export async function publishDraft(db: Pick<Database, "pool">, id: number, now: Date): Promise<PublishedDraft> {
  const done = await withDraftLock(db.pool, "publication", id, async (): Promise<PublishedDraft> => {
    const draft = await readWork(db.pool, id);
    if (draft.state !== "publishing") return "not-asked";
    const actor = draft.publishedBy ?? "unknown";
    try {
      await freeze(db, id, draft, { now, actor });
      return "published";
    } catch (error) {
      await inTransaction(db.pool, (client) => keepFailure(client, id, actor, failureOf(error)));
      return "failed";
    }
  });
  return done ?? "not-asked";
}

async function freeze(db: Pick<Database, "pool">, id: number, draft: DraftAtWork, who: { now: Date; actor: string }): Promise<void> {
  const { code, title, referenceOn, windowDays, reason } = draft;
  const networks = draft.networks.length === 0 ? undefined : draft.networks;
  const beforeReading = (client: pg.PoolClient) => refuseUnseen(client, draft);
  const withRevision = (client: pg.PoolClient, { number }: { number: number }) => markPublished(client, id, number);
  if (reason === null) await publishEdition(db, { code, title, referenceOn, windowDays, networks, ...who, beforeReading, withRevision });
  else await reviseEdition(db, { code, reason, networks, ...who, beforeReading, withRevision });
}

/** What is published for good is what was looked at: an import may have ended since it was asked for. @throws ExpectedError `preview-old` */
async function refuseUnseen(client: pg.PoolClient, { preview, anyway }: DraftAtWork): Promise<void> {
  if (preview !== null && !anyway) await refuseChanged(client, preview);
}

async function markPublished(client: pg.PoolClient, id: number, number: number): Promise<void> {
  const { rowCount } = await client.query(
    "UPDATE edition_draft SET state = 'published', revision = $2, preview = NULL WHERE id = $1 AND state = 'publishing'",
    [id, number],
  );
  if (rowCount !== 1) throw new Error(`draft ${id} is not being published any more`);
}

async function keepFailure(client: pg.PoolClient, id: number, actor: string, failure: WorkFailure): Promise<void> {
  await client.query("UPDATE edition_draft SET state = 'failed', failure = $2 WHERE id = $1 AND state = 'publishing'", [id, failure]);
  await recordAudit(client, [{ actor, action: "fail", subject: "edition-draft", subjectId: String(id), after: failure }]);
}
