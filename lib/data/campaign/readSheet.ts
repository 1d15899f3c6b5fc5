import type { Network } from "@/lib/domain/account/network";
import type { SheetRow } from "@/lib/domain/campaign/campaignEntry";
import { readSearchTerms } from "@/lib/domain/territory/searchTerms";
import { database } from "../database";
import { matchTerms, Parameters } from "../territory/searchConditions";
import { ENTRY_JSON, ENTRY_PEOPLE, entryOf, STANDING_FIGURE } from "./entryColumns";
import type { CampaignFacts } from "./listCampaigns";
import { MAP_PLACE } from "./mapPlace";
import { statesOf, TYPED, targetsAmong } from "./progressSql";
import { readCampaignFacts } from "./readCampaign";
import { OTHER_AUDIENCES, PREVIOUS_FIGURE } from "./sheetColumns";

/** Which lines: what is still to be typed, what waits for a second pair of eyes, what is done, what of it came from elsewhere or could not be read. */
export const SHEET_STATES = ["to-do", "doubtful", "done", "imported", "unreadable", "all"] as const;
export type SheetState = (typeof SHEET_STATES)[number];

/**
 * From which line on, named by its account: after it, before it (the page that ends there), or from it. A line keeps its place however many
 * others are done meanwhile, where a number of lines to skip would pass over some.
 */
export interface SheetPlace {
  way: "after" | "before" | "from";
  accountId: number;
}

export interface SheetFilter {
  campaignId: number;
  state: SheetState;
  network?: Network | null;
  /** Whose lines: of a member, of nobody; null for everybody's. */
  memberId?: number | "nobody" | null;
  /** The territory, by its name or code. */
  q?: string;
  /** One territory alone. */
  territory?: { level: string; code: string };
  place?: SheetPlace | null;
  pageSize: number;
}

export interface SheetPage {
  total: number;
  /** Lines that come before those shown. */
  before: number;
  rows: SheetRow[];
}

const WAYS = { after: ">", before: "<", from: ">=" } as const;
/** In the order of the map. What it is made of stands for every line: nothing in it is null. */
const ORDER = [...MAP_PLACE, "a.network", "a.id"];

/**
 * A page of the sheet, in the order of the map, and how many lines there are. The page is walked to along the map, and what stands beside a
 * line looked up for those that are shown; what is counted looks no further than what it is asked for.
 */
export async function readSheet(filter: SheetFilter): Promise<SheetPage> {
  const { place, pageSize } = filter;
  const { pool } = database();
  const parameters = new Parameters();
  const where = conditionsOf(filter, await readCampaignFacts(filter.campaignId), parameters);
  const here = place ? isHere(place, parameters) : "true";
  const backwards = place?.way === "before";
  const isPlaced = place || filter.network || filter.territory || filter.q;
  const places = "JOIN account a ON a.id = t.account_id JOIN territory p ON p.id = a.territory_id";
  // What is before the page: all but what is on it or behind it.
  const counted = await pool.query<{ total: number; there: number }>(
    `SELECT count(*)::int AS total, count(*) FILTER (WHERE ${here})::int AS there FROM ${TYPED} ${isPlaced ? places : ""} WHERE ${where}`,
    parameters.values,
  );
  const { total = 0, there = 0 } = counted.rows[0] ?? {};
  const order = ORDER.map((column) => `${column}${backwards ? " DESC" : ""}`).join(", ");
  const { rows } = await pool.query(
    `WITH shown AS (
       SELECT t.campaign_id, t.account_id FROM ${TYPED} ${places} WHERE ${where} AND ${here} ORDER BY ${order} LIMIT ${parameters.add(pageSize)})
     SELECT a.id AS "accountId", a.network::text AS network, a.handle, a.url, p.level::text AS level, p.code, p.name,
       CASE WHEN p.tourist_place THEN NULL ELSE p.population END AS population,
       ${ENTRY_JSON} AS entry, ${STANDING_FIGURE} AS standing, b.previous, coalesce(o.others, '{}') AS others,
       CASE WHEN i.observed_on IS NULL THEN NULL ELSE
         json_build_object('audience', i.audience, 'kind', i.kind, 'observedOn', i.observed_on, 'source', f.label) END AS imported
     FROM ${targetsAmong("shown")} ${places}
     LEFT JOIN source f ON f.id = i.source_id ${ENTRY_PEOPLE}
     LEFT JOIN LATERAL (${PREVIOUS_FIGURE}) b ON true
     LEFT JOIN LATERAL (${OTHER_AUDIENCES}) o ON true
     ORDER BY ${order}`,
    parameters.values,
  );
  const shown = rows.map(({ level, code, name, population, entry, standing, ...row }) => ({
    ...row,
    territory: { level, code, name, population },
    entry: entryOf(entry, standing),
  }));
  return { total, before: backwards ? there - shown.length : total - there, rows: backwards ? shown.reverse() : shown };
}

/** Said of the territory alone as well, for which there is an index. */
function isHere({ way, accountId }: SheetPlace, parameters: Parameters): string {
  const account = `FROM account a JOIN territory p ON p.id = a.territory_id WHERE a.id = ${parameters.add(accountId)}`;
  const there = (columns: readonly string[], is: string) => `(${columns.join(", ")}) ${is} (SELECT ${columns.join(", ")} ${account})`;
  return `${there(MAP_PLACE, way === "before" ? "<=" : ">=")} AND ${there(ORDER, WAYS[way])}`;
}

function conditionsOf(filter: SheetFilter, { opensOn, closesOn }: CampaignFacts, parameters: Parameters): string {
  const { campaignId, state, network, memberId, q, territory } = filter;
  const conditions = [`t.campaign_id = ${parameters.add(campaignId)}`];
  if (state === "doubtful" || state === "unreadable") conditions.push(`e.state = '${state}'`);
  else if (state !== "all") conditions.push(statesOf(parameters.add(opensOn), parameters.add(closesOn))[state]);
  if (network) conditions.push(`a.network::text = ${parameters.add(network)}`);
  if (memberId) conditions.push(memberId === "nobody" ? "t.member_id IS NULL" : `t.member_id = ${parameters.add(memberId)}`);
  if (territory) conditions.push(`p.level::text = ${parameters.add(territory.level)} AND p.code = ${parameters.add(territory.code)}`);
  if (q) {
    const terms = readSearchTerms(q);
    conditions.push(terms === null ? "false" : `p.id IN (SELECT t.id FROM territory t WHERE ${matchTerms(terms, parameters).where})`);
  }
  return conditions.join(" AND ");
}
