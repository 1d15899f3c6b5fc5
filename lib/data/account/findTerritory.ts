import type pg from "pg";
import { Parameters } from "@/lib/data/territory/searchConditions";
import { nameTerritory, readTerritoryKey } from "@/lib/domain/account/territoryNamed";
import type { Level } from "@/lib/domain/territory/level";
import { readSearchTerms } from "@/lib/domain/territory/searchTerms";
import { wrongField } from "./wrongField";

interface Found {
  id: number;
  level: Level;
  code: string;
  name: string;
}
/** So many are named to whoever wrote a name that several bear. */
const MOST_NAMED = 5;

/**
 * The one territory that a text names: by its key, else by its code or SIREN, else by its whole name.
 * @throws ExpectedError `bad-form`: `missing`, `unknown-territory`, or `ambiguous-territory` with those that it may be
 */
export async function findTerritory(client: pg.PoolClient, text: string, field: string): Promise<number> {
  if (text.trim() === "") throw wrongField(field, "missing");
  const [first, ...others] = await lookUp(client, text);
  if (first === undefined) throw wrongField(field, "unknown-territory", text);
  if (others.length > 0)
    throw wrongField(field, "ambiguous-territory", [first, ...others].slice(0, MOST_NAMED).map(nameTerritory).join(", "));
  return first.id;
}

async function lookUp(client: pg.PoolClient, text: string): Promise<Found[]> {
  const key = readTerritoryKey(text);
  if (key !== null) return select(client, "t.level = $1::level AND t.code = $2", [key.level, key.code]);
  const terms = readSearchTerms(text);
  if (terms === null) return [];
  const parameters = new Parameters();
  const codes = terms.codes.map(({ level, code }) => `(t.level = '${level}' AND t.code = ${parameters.add(code)})`);
  if (terms.siren !== null) codes.push(`t.siren = ${parameters.add(terms.siren)}`);
  const byCode = codes.length === 0 ? [] : await select(client, codes.join(" OR "), parameters.values);
  return byCode.length > 0 ? byCode : select(client, "t.search_name = $1", [terms.text]);
}

/** Those that exist today, if any do. */
async function select(client: pg.PoolClient, where: string, values: Parameters["values"]): Promise<Found[]> {
  const { rows } = await client.query<Found & { open: boolean }>(
    `SELECT t.id, t.level, t.code, t.name, t.closed_on IS NULL AS open FROM territory t WHERE ${where}
     ORDER BY t.population DESC NULLS LAST, t.level, t.code`,
    values,
  );
  const open = rows.filter((row) => row.open);
  return open.length > 0 ? open : rows;
}
