import type pg from "pg";
import type { EditionPreview } from "@/lib/domain/edition/editionPreview";
import { previewEdition } from "@/lib/domain/edition/previewEdition";
import { type Database, inTransaction } from "../database";
import { choosePrevious } from "../edition/choosePrevious";
import { rankingOf } from "../edition/computeRevision";
import { loadPrevious } from "../edition/loadPrevious";
import { readRankingInput } from "../edition/readRankingInput";
import { readRevision, type StoredRevision } from "../edition/readRevision";
import { countChanges } from "./countChanges";
import type { DraftFacts, KeptPreview } from "./draft";
import { withDraftLock } from "./draftLock";
import { failureOf } from "./failureOf";
import { readWork } from "./readWork";

/**
 * Computes what a draft would publish, as publishing does, and keeps it with the draft, unless somebody has changed that meanwhile.
 * Figures are counted as changed from before they are read: rather once too often than not at all.
 */
export async function previewDraft(db: Pick<Database, "pool">, id: number, now: Date): Promise<void> {
  await withDraftLock(db.pool, "preview", id, async () => {
    const { version, ...facts } = await readWork(db.pool, id);
    const [preview, failure] = await computeKept(db.pool, facts, now).then(
      (computed) => [computed, null] as const,
      (error: unknown) => [null, failureOf(error)] as const,
    );
    await db.pool.query(
      `UPDATE edition_draft SET preview = $3, preview_failure = $4, preview_begun_at = NULL
       WHERE id = $1 AND version = $2 AND state <> 'published'`,
      [id, version, preview, failure],
    );
  });
}

async function computeKept(pool: pg.Pool, facts: DraftFacts, now: Date): Promise<KeptPreview> {
  const computedAt = now.toISOString();
  const changes = await countChanges(pool, computedAt);
  return { ...(await computePreview(pool, facts)), computedAt, changes };
}

/** What facts would publish now, and what sets it apart from what readers have: the edition before or, for a revision, the one it mends. */
async function computePreview(pool: pg.Pool, facts: DraftFacts): Promise<EditionPreview> {
  const { code, referenceOn, windowDays, networks, reason } = facts;
  const mended = reason === null ? null : await readRevision(pool, code);
  const previous = mended === null ? await choosePrevious(pool, referenceOn, undefined) : await readPreviousOf(pool, mended);
  const inputs = await readRankingInput(pool, { referenceOn, windowDays, networks: networks.length === 0 ? null : networks });
  const loaded = previous && (await load(pool, previous));
  const beside = mended ?? previous;
  const compared = beside && { code: beside.code, revision: beside.number, ranking: (mended ? await load(pool, mended) : loaded)?.ranking };
  const { portions } = rankingOf(code, inputs, loaded);
  return previewEdition({ inputs, portions, compared: compared?.ranking ? { ...compared, ranking: compared.ranking } : null });
}

async function readPreviousOf(pool: pg.Pool, revision: StoredRevision): Promise<StoredRevision | null> {
  return revision.previous && (await readRevision(pool, revision.previous.code));
}

function load(pool: pg.Pool, revision: StoredRevision) {
  return inTransaction(pool, (client) => loadPrevious(client, revision));
}
