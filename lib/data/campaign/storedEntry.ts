import type pg from "pg";
import type { CampaignEntry, EntryState } from "@/lib/domain/campaign/campaignEntry";
import type { EntryDoubt } from "@/lib/domain/campaign/doubtEntry";
import type { Figure } from "@/lib/domain/snapshot/figure";
import { ENTRY_JSON, ENTRY_PEOPLE, entryOf } from "./entryColumns";

/** Which entry. */
export interface EntryId {
  campaignId: number;
  accountId: number;
}

/** What was typed for an account; null when nothing was. */
export async function readEntryOf(client: pg.PoolClient, { campaignId, accountId }: EntryId): Promise<CampaignEntry | null> {
  const { rows } = await client.query(
    `SELECT ${ENTRY_JSON} AS entry FROM campaign_entry e ${ENTRY_PEOPLE} WHERE e.campaign_id = $1 AND e.account_id = $2`,
    [campaignId, accountId],
  );
  return entryOf(rows[0]?.entry ?? null);
}

/** What is written of an entry. */
export interface WrittenEntry {
  state: EntryState;
  figure: Figure | null;
  doubts: readonly EntryDoubt[];
  note: string | null;
}

const COLUMNS =
  "kind, observed_on, date_precision, audience, precision, step, following, posts, period_days, reactions, comments, shares, views";

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

/** Puts another figure in the place of what was typed and reviewed. Its version and state are the review's. */
export async function correctEntry(
  client: pg.PoolClient,
  { campaignId, accountId }: EntryId,
  figure: Figure,
  doubts: readonly EntryDoubt[],
): Promise<void> {
  const values = valuesOf(figure);
  await client.query(
    `UPDATE campaign_entry SET (doubts, ${COLUMNS}) = ($3, ${values.map((_, place) => `$${place + 4}`).join(", ")})
     WHERE campaign_id = $1 AND account_id = $2`,
    [campaignId, accountId, doubts, ...values],
  );
}

/** Puts what was typed in the place of what was there, with whatever review it had. */
export async function writeEntry(
  client: pg.PoolClient,
  { campaignId, accountId }: EntryId,
  { memberId, now }: { memberId: number; now: Date },
  { state, figure, doubts, note }: WrittenEntry,
): Promise<void> {
  await client.query(
    `INSERT INTO campaign_entry (campaign_id, account_id, version, state, doubts, note, entered_by, entered_at, ${COLUMNS})
     VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
     ON CONFLICT (campaign_id, account_id) DO UPDATE SET (version, state, doubts, note, entered_by, entered_at, reviewed_by, reviewed_at,
       review_reason, ${COLUMNS}) = (campaign_entry.version + 1, excluded.state, excluded.doubts, excluded.note, excluded.entered_by,
       excluded.entered_at, NULL, NULL, NULL, ${COLUMNS.replace(/\w+/g, "excluded.$&")})`,
    [campaignId, accountId, state, doubts, note, memberId, now, ...valuesOf(figure)],
  );
}
