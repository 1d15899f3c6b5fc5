import type { SheetRow } from "@/lib/domain/campaign/campaignEntry";
import { database } from "../database";
import { ENTRY_JSON, ENTRY_PEOPLE, entryOf, STANDING_FIGURE } from "./entryColumns";
import { MAP_PLACE } from "./mapPlace";
import { PREVIOUS_FIGURE } from "./sheetColumns";

/** Doubtful figures that a member may review, and those that somebody else must. */
export interface ReviewCounts {
  mine: number;
  own: number;
}
export type ReviewRow = Omit<SheetRow, "territory" | "others" | "imported"> & { territory: Omit<SheetRow["territory"], "population"> };
export interface ReviewPage extends ReviewCounts {
  rows: ReviewRow[];
  /** The account that the next page comes after; null on the last. */
  next: number | null;
}

export interface ReviewFilter {
  campaignId: number;
  /** Whose own figures somebody else must look at; null where that does not matter. */
  ownerId: number | null;
  /** Those that the owner may review, or those that they typed. */
  whose: "mine" | "own";
  /** The last account of the page before; null for the first page. */
  after: number | null;
  pageSize: number;
}

/** SQL: the order of the map, whole and without gaps, so that a page begins where the one before ended whatever was decided since. */
const PLACE = `(${MAP_PLACE.join(", ")}, a.network, a.id)`;

/** Doubtful figures of a campaign, a page at a time. */
export async function readReview({ campaignId, ownerId, whose, after, pageSize }: ReviewFilter): Promise<ReviewPage> {
  const { pool } = database();
  const isOwn = "($2::int IS NOT NULL AND e.entered_by = $2)";
  const [counted, { rows }] = await Promise.all([
    pool.query<ReviewCounts>(
      `SELECT count(*) FILTER (WHERE NOT ${isOwn})::int AS mine, count(*) FILTER (WHERE ${isOwn})::int AS own
       FROM campaign_entry e WHERE e.campaign_id = $1 AND e.state = 'doubtful'`,
      [campaignId, ownerId],
    ),
    pool.query(
      `SELECT a.id AS "accountId", a.network::text AS network, a.handle, a.url, p.level::text AS level, p.code, p.name,
         ${ENTRY_JSON} AS entry, ${STANDING_FIGURE} AS standing, b.previous
       FROM campaign_entry e JOIN campaign c ON c.id = e.campaign_id JOIN account a ON a.id = e.account_id
       JOIN territory p ON p.id = a.territory_id ${ENTRY_PEOPLE} LEFT JOIN LATERAL (${PREVIOUS_FIGURE}) b ON true
       WHERE e.campaign_id = $1 AND e.state = 'doubtful' AND ${isOwn} = $3
         AND ($4::int IS NULL OR ${PLACE} > (SELECT ${PLACE.slice(1, -1)} FROM account a JOIN territory p ON p.id = a.territory_id WHERE a.id = $4))
       ORDER BY ${PLACE} LIMIT $5`,
      [campaignId, ownerId, whose === "own", after, pageSize + 1],
    ),
  ]);
  const shown = rows.slice(0, pageSize).map(({ level, code, name, entry, standing, ...row }): ReviewRow => {
    return { ...row, territory: { level, code, name }, entry: entryOf(entry, standing) };
  });
  const { mine = 0, own = 0 } = counted.rows[0] ?? {};
  return { mine, own, rows: shown, next: rows.length > pageSize ? (shown.at(-1)?.accountId ?? null) : null };
}
