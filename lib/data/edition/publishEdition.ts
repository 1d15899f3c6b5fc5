import type pg from "pg";
import type { Network } from "@/lib/domain/account/network";
import { ExpectedError } from "@/lib/platform/errors";
import { inTransaction } from "../database";
import { checkPublication } from "./checkPublication";
import { choosePrevious } from "./choosePrevious";
import { computeRevision } from "./computeRevision";
import { type FrozenRevision, freezeRevision } from "./freezeRevision";
import type { Publication } from "./publication";
import { withEditionLock } from "./withEditionLock";

export interface PublishedResult extends FrozenRevision {
  code: string;
  networks: readonly Network[];
  previous: { code: string; revision: number } | null;
}

/**
 * Computes an edition from the live tables and freezes it, in one transaction: it is public at once, or not at all.
 * @throws ExpectedError `bad-value` (code, title, reference, window, networks, previous), `edition-exists`, `edition-without-figures`,
 *   `unknown-edition` (previous)
 */
export async function publishEdition(db: { pool: pg.Pool }, publication: Publication): Promise<PublishedResult> {
  checkPublication(publication);
  const { code, title, referenceOn, windowDays, now, actor, demonstration = false, onComputing = () => {} } = publication;
  const { beforeReading, withRevision } = publication;
  return await withEditionLock(db.pool, async () => {
    const { rowCount } = await db.pool.query("SELECT 1 FROM edition WHERE code = $1", [code]);
    if (rowCount) throw new ExpectedError("edition-exists", { found: code });
    const previous = await choosePrevious(db.pool, referenceOn, publication.previous);
    const networks = publication.networks ?? null;
    onComputing();
    const computed = await computeRevision(db.pool, { code, revision: 1, referenceOn, windowDays, networks, previous, beforeReading });
    const frozen = await inTransaction(db.pool, async (client) => {
      const { rows } = await client.query<{ id: number }>(
        `INSERT INTO edition (code, title, reference_on, window_days, demonstration, created_at)
         VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
        [code, title.trim(), referenceOn, windowDays, demonstration, now],
      );
      const editionId = rows[0]?.id ?? 0;
      const draft = { ...computed, editionId, previousRevisionId: previous?.id ?? null, reason: null, now, actor };
      const frozen = await freezeRevision(client, draft);
      await withRevision?.(client, frozen);
      return frozen;
    });
    const previousKey = previous && { code: previous.code, revision: previous.number };
    return { ...frozen, code, networks: computed.edition.networks, previous: previousKey };
  });
}
