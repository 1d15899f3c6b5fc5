import type pg from "pg";
import type { CampaignEntry, EntryState } from "@/lib/domain/campaign/campaignEntry";
import type { EntryDoubt } from "@/lib/domain/campaign/doubtEntry";
import type { Figure } from "@/lib/domain/snapshot/figure";
import { ENTRY_JSON, ENTRY_PEOPLE, entryOf, STANDING_FIGURE } from "./entryColumns";
import type { StoredFigure } from "./followSnapshot";

/** Which entry. */
export interface EntryId {
  campaignId: number;
  accountId: number;
}

/** What was typed for an account; null when nothing was. */
export async function readEntryOf(client: pg.PoolClient, { campaignId, accountId }: EntryId): Promise<CampaignEntry | null> {
  const { rows } = await client.query({
    name: "campaign-entry", // planned once by each connection: each save reads it twice
    text: `SELECT ${ENTRY_JSON} AS entry FROM campaign_entry e ${ENTRY_PEOPLE} WHERE e.campaign_id = $1 AND e.account_id = $2`,
    values: [campaignId, accountId],
  });
  const entry = entryOf(rows[0]?.entry ?? null, null);
  if (!entry?.stored || (entry.state !== "doubtful" && entry.state !== "rejected")) return entry;
  const stands = await client.query(
    `SELECT ${STANDING_FIGURE} AS standing FROM campaign_entry e WHERE campaign_id = $1 AND account_id = $2`,
    [campaignId, accountId],
  );
  return { ...entry, standing: stands.rows[0]?.standing ?? null };
}

/** What is written of an entry. */
export interface WrittenEntry extends StoredFigure {
  state: EntryState;
  figure: Figure | null;
  doubts: readonly EntryDoubt[];
  note: string | null;
}

const COLUMNS =
  "kind, observed_on, date_precision, audience, precision, step, following, posts, period_days, reactions, comments, shares, views";

const STANDS = "stored_on, stored_kind, replaced";

/** In the order of `STANDS`. */
function standing(stored: StoredFigure["stored"], replaced: unknown): unknown[] {
  return [stored?.observedOn, stored?.kind, replaced === null ? null : JSON.stringify(replaced)];
}

/** A figure in the order of `COLUMNS`. */
function valuesOf(figure: Figure | null): unknown[] {
  return [
    figure?.kind,
    figure?.observedOn,
    figure?.datePrecision,
    figure?.audience,
    figure?.precision,
    figure?.step,
    figure?.following,
    figure?.posts,
    figure?.periodDays,
    figure?.reactions,
    figure?.comments,
    figure?.shares,
    figure?.views,
  ];
}

/** What a review makes of an entry: its figure, or another in its place. */
export interface WrittenReview extends StoredFigure {
  state: "confirmed" | "rejected";
  figure: Figure;
  doubts: readonly EntryDoubt[];
  reason: string;
  memberId: number;
  now: Date;
}

/** Writes a review; who typed, and their note, stay said. */
export async function writeReview(
  client: pg.PoolClient,
  { campaignId, accountId }: EntryId,
  { state, figure, doubts, stored, replaced, reason, memberId, now }: WrittenReview,
): Promise<void> {
  const values = [doubts, memberId, now, reason, ...standing(stored, replaced), ...valuesOf(figure)];
  await client.query(
    `UPDATE campaign_entry SET version = version + 1, state = $3, (doubts, reviewed_by, reviewed_at, review_reason, ${STANDS}, ${COLUMNS})
       = (${values.map((_, place) => `$${place + 4}`).join(", ")})
     WHERE campaign_id = $1 AND account_id = $2`,
    [campaignId, accountId, state, ...values],
  );
}

/** Writes what is doubtful in an entry since it was typed. */
export async function writeDoubts(client: pg.PoolClient, { campaignId, accountId }: EntryId, doubts: readonly EntryDoubt[]): Promise<void> {
  await client.query("UPDATE campaign_entry SET version = version + 1, doubts = $3 WHERE campaign_id = $1 AND account_id = $2", [
    campaignId,
    accountId,
    doubts,
  ]);
}

/** Puts what was typed in the place of what was there, with whatever review it had. */
export async function writeEntry(
  client: pg.PoolClient,
  { campaignId, accountId }: EntryId,
  { memberId, now }: { memberId: number; now: Date },
  { state, figure, doubts, note, stored, replaced }: WrittenEntry,
): Promise<void> {
  const written = `${COLUMNS}, ${STANDS}`;
  await client.query(
    `INSERT INTO campaign_entry (campaign_id, account_id, version, state, doubts, note, entered_by, entered_at, ${written})
     VALUES ($1, $2, 1 + (SELECT taken_back FROM campaign_target WHERE campaign_id = $1 AND account_id = $2), $3, $4, $5, $6, $7, $8, $9, $10,
       $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)
     ON CONFLICT (campaign_id, account_id) DO UPDATE SET (version, state, doubts, note, entered_by, entered_at, reviewed_by, reviewed_at,
       review_reason, ${written}) = (campaign_entry.version + 1, excluded.state, excluded.doubts, excluded.note, excluded.entered_by,
       excluded.entered_at, NULL, NULL, NULL, ${written.replace(/\w+/g, "excluded.$&")})`,
    [...[campaignId, accountId, state, doubts, note, memberId, now], ...valuesOf(figure), ...standing(stored, replaced)],
  );
}

/** Takes an entry away, as if nothing had been typed; the next one goes on from its version. */
export async function removeEntry(client: pg.PoolClient, { campaignId, accountId }: EntryId): Promise<void> {
  await client.query(
    `WITH gone AS (DELETE FROM campaign_entry WHERE campaign_id = $1 AND account_id = $2 RETURNING version)
     UPDATE campaign_target SET taken_back = gone.version FROM gone WHERE campaign_id = $1 AND account_id = $2`,
    [campaignId, accountId],
  );
}
