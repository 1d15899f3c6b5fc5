import type pg from "pg";
import { parisDay } from "@/lib/platform/clock";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { LONGEST_WINDOW } from "../edition/checkPublication";
import { readRevision } from "../edition/readRevision";
import type { DraftFacts } from "./draft";

export interface GivenDraft {
  memberId: number;
  actor: string;
  now: Date;
}

/**
 * Begins an edition.
 * @returns its id
 * @throws ExpectedError `bad-form` (reference day, window), `edition-exists`
 */
export async function createDraft(client: pg.PoolClient, facts: Omit<DraftFacts, "reason">, given: GivenDraft): Promise<number> {
  await checkFacts(client, facts, given.now);
  return await insertDraft(client, { ...facts, reason: null }, given);
}

/**
 * Begins a revision of a published edition, with its days and networks.
 * @throws ExpectedError `unknown-edition`
 */
export async function createRevisionDraft(
  client: pg.PoolClient,
  { code, reason }: { code: string; reason: string },
  given: GivenDraft,
): Promise<number> {
  const { title, referenceOn, windowDays, networks } = await readRevision(client, code);
  return await insertDraft(client, { code, title, referenceOn, windowDays, networks, reason }, given);
}

/** What a new edition can be refused for before any figure is read. @throws ExpectedError */
export async function checkFacts(client: pg.PoolClient, facts: Omit<DraftFacts, "reason">, now: Date): Promise<void> {
  if (facts.referenceOn > parisDay(now)) throw new ExpectedError("bad-form", { count: 1, field: "referenceOn", problem: "in-future" });
  if (facts.windowDays > LONGEST_WINDOW) throw new ExpectedError("bad-form", { count: 1, field: "windowDays", problem: "bad-window" });
  const { rowCount } = await client.query("SELECT 1 FROM edition WHERE code = $1", [facts.code]);
  if (rowCount) throw new ExpectedError("edition-exists", { found: facts.code, field: "code", problem: "code-taken" });
}

async function insertDraft(client: pg.PoolClient, facts: DraftFacts, { memberId, actor, now }: GivenDraft): Promise<number> {
  const { code, title, referenceOn, windowDays, networks, reason } = facts;
  const { rows } = await client.query<{ id: number }>(
    `INSERT INTO edition_draft (code, title, reference_on, window_days, networks, reason, created_by, created_at)
     VALUES ($1, $2, $3, $4, $5::text[]::network[], $6, $7, $8) RETURNING id`,
    [code, title, referenceOn, windowDays, networks, reason, memberId, now],
  );
  const id = rows[0]?.id ?? 0;
  await recordAudit(client, [{ actor, action: "create", subject: "edition-draft", subjectId: String(id), after: facts }]);
  return id;
}
