import type { Network } from "@/lib/domain/account/network";
import type { SheetRow } from "@/lib/domain/campaign/campaignEntry";
import { database } from "../database";
import { ENTRY_JSON, ENTRY_PEOPLE, entryOf } from "./entryColumns";
import { IS_DONE, IS_TO_DO, TARGETS } from "./progressSql";
import { OTHER_AUDIENCES, PREVIOUS_FIGURE } from "./sheetColumns";

/** Which lines: what is still to be typed, what waits for a second pair of eyes, what is done, what of it came from elsewhere. */
export const SHEET_STATES = ["to-do", "doubtful", "done", "imported", "all"] as const;
export type SheetState = (typeof SHEET_STATES)[number];

export interface SheetFilter {
  campaignId: number;
  state: SheetState;
  network: Network | null;
  /** Null: whoever they were given to. */
  memberId: number | "nobody" | null;
  /** One territory alone. */
  territory?: { level: string; code: string };
  page: number;
  pageSize: number;
}

const STATES: Readonly<Record<SheetState, string>> = {
  "to-do": IS_TO_DO,
  doubtful: "e.state = 'doubtful'",
  done: IS_DONE,
  imported: "i.observed_on IS NOT NULL",
  all: "true",
};

/** A page of the sheet, in the order of the map, and how many lines there are. */
export async function readSheet(filter: SheetFilter): Promise<{ total: number; rows: SheetRow[] }> {
  const { campaignId, state, network, memberId, territory = null, page, pageSize } = filter;
  const { pool } = database();
  const where = `t.campaign_id = $1 AND ${STATES[state]} AND ($2::network IS NULL OR a.network = $2) AND ($3::int IS NULL OR coalesce(t.member_id, 0) = $3)
    AND ($4::text IS NULL OR p.level::text = $4 AND p.code = $5)`;
  const from = `FROM ${TARGETS} JOIN account a ON a.id = t.account_id JOIN territory p ON p.id = a.territory_id`;
  const order = "p.region_code, p.departement_code, p.search_name, p.id, a.network, a.id";
  const asked = [campaignId, network, memberId === "nobody" ? 0 : memberId, territory?.level, territory?.code];
  const [counted, { rows }] = await Promise.all([
    pool.query<{ total: number }>(`SELECT count(*)::int AS total ${from} WHERE ${where}`, asked),
    // The page first: what stands beside a line is looked up for those that are shown.
    pool.query(
      `WITH i AS (SELECT t.account_id, i.audience, i.kind, i.observed_on, i.source_id, row_number() OVER (ORDER BY ${order}) AS place
         ${from} WHERE ${where} ORDER BY ${order} LIMIT $6 OFFSET $7)
       SELECT a.id AS "accountId", a.network::text AS network, a.handle, a.url, p.level::text AS level, p.code, p.name,
         CASE WHEN p.tourist_place THEN NULL ELSE p.population END AS population,
         ${ENTRY_JSON} AS entry, b.previous, coalesce(o.others, '{}') AS others, CASE WHEN i.observed_on IS NULL THEN NULL ELSE
           json_build_object('audience', i.audience, 'kind', i.kind, 'observedOn', i.observed_on, 'source', f.label) END AS imported
       FROM i JOIN campaign c ON c.id = $1 JOIN account a ON a.id = i.account_id JOIN territory p ON p.id = a.territory_id
       LEFT JOIN campaign_entry e ON e.campaign_id = c.id AND e.account_id = a.id LEFT JOIN source f ON f.id = i.source_id ${ENTRY_PEOPLE}
       LEFT JOIN LATERAL (${PREVIOUS_FIGURE}) b ON true
       LEFT JOIN LATERAL (${OTHER_AUDIENCES}) o ON true
       ORDER BY i.place`,
      [...asked, pageSize, (page - 1) * pageSize],
    ),
  ]);
  return {
    total: counted.rows[0]?.total ?? 0,
    rows: rows.map(({ level, code, name, population, entry, ...row }) => ({
      ...row,
      territory: { level, code, name, population },
      entry: entryOf(entry),
    })),
  };
}
