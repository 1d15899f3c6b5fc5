import type pg from "pg";
import type { Network } from "@/lib/domain/account/network";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { checkFacts } from "./createDraft";
import type { Draft, DraftFacts } from "./draft";
import { lockDraft } from "./lockDraft";

export interface ChangedDraft {
  id: number;
  /** The one that its author saw. */
  version: number;
  actor: string;
}

/**
 * Says something else of an edition to come. What was computed for it goes.
 * @throws ExpectedError those of `lockDraft` and of `checkFacts`
 */
export async function changeDraft(client: pg.PoolClient, facts: DraftFacts, given: ChangedDraft & { now: Date }): Promise<void> {
  const before = await lockDraft(client, given.id, given.version);
  if (before.reason !== null) throw new ExpectedError("draft-stale");
  await checkFacts(client, facts, given.now);
  await store(client, before, facts, given);
}

/**
 * Says something else of a revision to come: the rest of its edition is published.
 * @throws ExpectedError those of `lockDraft`
 */
export async function changeRevisionDraft(
  client: pg.PoolClient,
  said: { reason: string; networks: readonly Network[] },
  given: ChangedDraft,
): Promise<void> {
  const before = await lockDraft(client, given.id, given.version);
  if (before.reason === null) throw new ExpectedError("draft-stale");
  await store(client, before, { ...factsOf(before), ...said }, given);
}

async function store(client: pg.PoolClient, before: Draft, after: DraftFacts, { id, actor }: ChangedDraft): Promise<void> {
  await client.query(
    `UPDATE edition_draft SET version = version + 1, state = 'draft', failure = NULL, code = $2, title = $3, reference_on = $4,
       window_days = $5, networks = $6::text[]::network[], reason = $7, preview = NULL, preview_failure = NULL, preview_begun_at = NULL
     WHERE id = $1`,
    [id, after.code, after.title, after.referenceOn, after.windowDays, after.networks, after.reason],
  );
  await recordAudit(client, [
    { actor, action: "change", subject: "edition-draft", subjectId: String(id), before: factsOf(before), after: factsOf(after) },
  ]);
}

/** Throws a draft away. What is published stays for good. @throws ExpectedError those of `lockDraft` */
export async function dropDraft(client: pg.PoolClient, { id, version, actor }: ChangedDraft): Promise<void> {
  const before = await lockDraft(client, id, version);
  await client.query("DELETE FROM edition_draft WHERE id = $1", [id]);
  await recordAudit(client, [{ actor, action: "drop", subject: "edition-draft", subjectId: String(id), before: factsOf(before) }]);
}

function factsOf({ code, title, referenceOn, windowDays, networks, reason }: DraftFacts | Draft): DraftFacts {
  return { code, title, referenceOn, windowDays, networks, reason };
}
