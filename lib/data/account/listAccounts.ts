import { type Database, database } from "@/lib/data/database";
import { matchTerms, Parameters } from "@/lib/data/territory/searchConditions";
import type { Network } from "@/lib/domain/account/network";
import type { Purpose } from "@/lib/domain/account/purpose";
import type { AccountStanding } from "@/lib/domain/account/standing";
import type { Day } from "@/lib/domain/snapshot/figure";
import type { Level } from "@/lib/domain/territory/level";
import { readSearchTerms } from "@/lib/domain/territory/searchTerms";

export const ACCOUNT_STATES = ["open", "dormant", "closed", "replaced"] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

/** What accounts are looked for by; absent: any. */
export interface RegisterQuery {
  /** `level/code`: those that it holds, and those that it shares. */
  territory?: string;
  /** The name or code of a territory, or its beginning. */
  q?: string;
  /** Anywhere in the handle or the address. */
  account?: string;
  network?: Network;
  standing?: AccountStanding;
  purpose?: Purpose;
  rank?: "main" | "secondary";
  state?: AccountState;
  lacks?: "url" | "proof";
  shared?: "shared";
  /** Codes of areas. */
  region?: string;
  departement?: string;
  /** From 1. */
  page: number;
}
export interface ListedAccount {
  id: number;
  level: Level;
  code: string;
  name: string;
  network: Network;
  handle: string | null;
  url: string | null;
  purpose: Purpose;
  standing: AccountStanding;
  main: boolean;
  dormantSince: Day | null;
  closedOn: Day | null;
  /** How many territories share it. */
  shares: number;
}
export const ACCOUNTS_A_PAGE = 50;

const STATES: Readonly<Record<AccountState, string>> = {
  open: "a.closed_on IS NULL",
  dormant: "a.dormant_since IS NOT NULL AND a.closed_on IS NULL",
  closed: "a.closed_on IS NOT NULL",
  replaced: "a.replaced_by_id IS NOT NULL",
};
const LACKS = { url: "a.url IS NULL", proof: "a.proof_url IS NULL" } as const;

/** The accounts of the register that are asked for, by the name of their territory. */
export async function listAccounts(
  query: RegisterQuery,
  db: Pick<Database, "pool"> = database(),
): Promise<{ total: number; rows: ListedAccount[] }> {
  const parameters = new Parameters();
  const where = conditionsOf(query, parameters).join(" AND ") || "true";
  const { rows } = await db.pool.query<{ total: number; page: ListedAccount[] }>(
    `WITH found AS MATERIALIZED (
       SELECT a.id, a.network, t.search_name, t.level, t.code FROM account a JOIN territory t ON t.id = a.territory_id WHERE ${where}),
     page AS (SELECT * FROM found ORDER BY search_name, level, code, network, id
       LIMIT ${ACCOUNTS_A_PAGE} OFFSET ${parameters.add((query.page - 1) * ACCOUNTS_A_PAGE)})
     SELECT (SELECT count(*)::int FROM found) AS total, coalesce((
       SELECT json_agg(row_to_json(r)) FROM (
         SELECT a.id, t.level, t.code, t.name, a.network, a.handle, a.url, a.purpose, a.standing, a.main, a.dormant_since AS "dormantSince",
           a.closed_on AS "closedOn", (SELECT count(*)::int FROM account_share s WHERE s.account_id = a.id) AS shares
         FROM page JOIN account a ON a.id = page.id JOIN territory t ON t.id = a.territory_id
         ORDER BY page.search_name, page.level, page.code, page.network, page.id) r), '[]') AS page`,
    parameters.values,
  );
  return { total: rows[0]?.total ?? 0, rows: rows[0]?.page ?? [] };
}

function conditionsOf(query: RegisterQuery, parameters: Parameters): string[] {
  const equal = (column: string, value: string | undefined) => value !== undefined && `${column} = ${parameters.add(value)}`;
  const conditions = [
    query.territory !== undefined && ofTerritory(query.territory, parameters),
    query.q !== undefined && namedLike(query.q, parameters),
    query.account !== undefined && writtenLike(query.account, parameters),
    equal("a.network::text", query.network),
    equal("a.standing::text", query.standing),
    equal("a.purpose::text", query.purpose),
    query.rank !== undefined && (query.rank === "main" ? "a.main" : "NOT a.main"),
    query.state !== undefined && STATES[query.state],
    query.lacks !== undefined && LACKS[query.lacks],
    query.shared !== undefined && "EXISTS (SELECT FROM account_share s WHERE s.account_id = a.id)",
    equal("t.region_code", query.region),
    equal("t.departement_code", query.departement),
  ];
  return conditions.filter((condition) => condition !== false).map((condition) => `(${condition})`);
}

function ofTerritory(territory: string, parameters: Parameters): string {
  const [level = "", code = ""] = territory.split("/");
  const own = `(SELECT id FROM territory WHERE level = ${parameters.add(level)}::level AND code = ${parameters.add(code)})`;
  return `a.id IN (SELECT id FROM account WHERE territory_id = ${own} UNION ALL SELECT account_id FROM account_share WHERE territory_id = ${own})`;
}

function namedLike(q: string, parameters: Parameters): string {
  const terms = readSearchTerms(q);
  return terms === null ? "false" : matchTerms(terms, parameters).where;
}

function writtenLike(text: string, parameters: Parameters): string {
  const pattern = parameters.add(
    `%${text
      .toLowerCase()
      .replace(/^@/, "")
      .replace(/[\\%_]/g, "\\$&")}%`,
  );
  return `lower(a.handle) LIKE ${pattern} OR a.handle_key LIKE ${pattern} OR lower(a.url) LIKE ${pattern}`;
}
