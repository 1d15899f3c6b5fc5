import type pg from "pg";
import type { Network } from "@/lib/domain/account/network";
import { ExpectedError } from "@/lib/platform/errors";
import { inTransaction } from "../database";
import { checkNetworks } from "./checkPublication";
import { computeRevision } from "./computeRevision";
import { type FrozenRevision, freezeRevision } from "./freezeRevision";
import type { BeforeReading, WithRevision } from "./publication";
import { type RevisionChanges, readChanges } from "./readChanges";
import { readRevision } from "./readRevision";
import { withEditionLock } from "./withEditionLock";

export interface Correction {
  code: string;
  /** What was mended: public. */
  reason: string;
  /** Those of the revision before unless given. */
  networks?: readonly Network[] | undefined;
  now: Date;
  actor: string;
  /** Called once nothing is left to be refused but the figures. */
  onComputing?: () => void;
  beforeReading?: BeforeReading;
  withRevision?: WithRevision;
}

export interface RevisedResult extends FrozenRevision {
  code: string;
  networks: readonly Network[];
  changes: RevisionChanges;
}

/**
 * A mistake mended in the open: the edition computed again from the live tables, with the same reference date and window, against the
 * latest revision of the same previous edition. The revisions before it stay as they are.
 * @throws ExpectedError `bad-value` (reason, networks), `unknown-edition`, `edition-without-figures`
 */
export async function reviseEdition(db: { pool: pg.Pool }, correction: Correction): Promise<RevisedResult> {
  const { code, reason, now, actor, onComputing = () => {}, beforeReading, withRevision, ...asked } = correction;
  if (reason.trim() === "") throw new ExpectedError("bad-value", { parameter: "reason", found: reason, expectation: "text" });
  checkNetworks(asked.networks);
  return await withEditionLock(db.pool, async () => {
    const last = await readRevision(db.pool, code);
    const previous = last.previous && (await readRevision(db.pool, last.previous.code));
    const { referenceOn, windowDays, editionId } = last;
    const networks = asked.networks ?? last.networks;
    onComputing();
    const question = { code, revision: last.number + 1, referenceOn, windowDays, networks, previous, beforeReading };
    const computed = await computeRevision(db.pool, question);
    return await inTransaction(db.pool, async (client) => {
      const draft = { ...computed, editionId, previousRevisionId: previous?.id ?? null, reason: reason.trim(), now, actor };
      const frozen = await freezeRevision(client, draft);
      await withRevision?.(client, frozen);
      const changes = await readChanges(client, last.id, frozen.id);
      return { ...frozen, code, networks: computed.edition.networks, changes };
    });
  });
}
