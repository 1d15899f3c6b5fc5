import type pg from "pg";
import { NETWORKS, type Network } from "@/lib/domain/account/network";
import { inCanonicalOrder } from "@/lib/domain/edition/canonicalOrder";
import type { EditionInputs, FrozenAccount, FrozenFigure, FrozenSurvey, FrozenTerritory } from "@/lib/domain/edition/frozenEdition";
import type { Day } from "@/lib/domain/snapshot/figure";
import { leagueOf } from "@/lib/domain/territory/league";
import { inTransaction } from "../database";
import type { BeforeReading } from "./publication";
import { readFigures } from "./readFigures";

export interface RankingQuestion {
  referenceOn: Day;
  windowDays: number;
  /** Null for those with a counted figure in the window. */
  networks: readonly Network[] | null;
  beforeReading?: BeforeReading | undefined;
}

/**
 * Everything that an edition needs at its reference date, read once from the live tables, as of one instant: territories with the
 * population and league of that date, the account counted for each on each network, those only shared, and the latest figures of the window.
 */
export async function readRankingInput(pool: pg.Pool, question: RankingQuestion): Promise<EditionInputs> {
  return await inTransaction(pool, async (client) => {
    // One instant for all of them: an import that ends meanwhile is in all or in none.
    await client.query("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    await question.beforeReading?.(client);
    const territories = await readTerritories(client, question.referenceOn);
    const asked = question.networks ?? NETWORKS;
    const figures = await readFigures(client, { ...question, networks: asked });
    const counted = await readCounted(client, question.referenceOn, asked, figures);
    const networks = question.networks ?? networksWithFigures(territories, counted);
    const shared = await readShared(client, question.referenceOn, networks);
    const accounts = [...counted.filter((account) => networks.includes(account.network)), ...withoutOwn(shared, counted)];
    const { referenceOn, windowDays } = question;
    return inCanonicalOrder({ referenceOn, windowDays, networks, territories, accounts });
  });
}

type TerritoryRow = Omit<FrozenTerritory, "league" | "survey"> & FrozenSurvey;

// The latest vintage whose year is not after that of the reference date, else the earliest loaded: the nearest on its side.
const TERRITORIES = `
  SELECT t.id, t.level, t.code, t.name, t.epci_type AS "epciType", t.region_code AS "regionCode", t.departement_code AS "departementCode",
    t.perimeter_since AS "perimeterSince", p.value AS population, p.year AS "populationYear",
    s.surveyed_on AS "surveyedOn", t.website_state AS website
  FROM territory t
  LEFT JOIN (
    SELECT DISTINCT ON (territory_id) territory_id, year, value FROM population
    ORDER BY territory_id, (year <= extract(year FROM $1::date)) DESC, abs(year - extract(year FROM $1::date))
  ) p ON p.territory_id = t.id
  LEFT JOIN (
    SELECT territory_id, max(surveyed_on) AS surveyed_on FROM territory_survey WHERE surveyed_on <= $1::date GROUP BY territory_id
  ) s ON s.territory_id = t.id
  WHERE t.closed_on IS NULL OR t.closed_on > $1::date`;

/** Those of a day: with the population and league of then, and what the census knew by it. */
export async function readTerritories(client: Pick<pg.PoolClient, "query">, referenceOn: Day): Promise<FrozenTerritory[]> {
  const { rows } = await client.query<TerritoryRow>(TERRITORIES, [referenceOn]);
  return rows.map(toTerritory);
}

/** Written out, as an account is. */
function toTerritory(row: TerritoryRow): FrozenTerritory {
  const { id, level, code, name, epciType, regionCode, departementCode, perimeterSince, population, populationYear } = row;
  const survey = { surveyedOn: row.surveyedOn, website: row.website };
  const league = leagueOf(row);
  return { id, level, code, name, epciType, regionCode, departementCode, perimeterSince, population, populationYear, league, survey };
}

// Main, official, and open at the reference date: unknown opening is open, closed that day is closed (lib/domain/account/isCountedAt.ts).
const OPEN =
  "a.standing = 'official' AND (a.opened_on IS NULL OR a.opened_on <= $1::date) AND (a.closed_on IS NULL OR a.closed_on > $1::date)";
const ACCOUNT = `a.id AS "accountId", a.network, a.handle, a.url, coalesce(a.dormant_since <= $1::date, false) AS dormant`;

type AccountRow = Pick<FrozenAccount, "accountId" | "territoryId" | "network" | "handle" | "url" | "dormant">;

async function readCounted(
  client: pg.PoolClient,
  referenceOn: Day,
  networks: readonly Network[],
  figures: ReadonlyMap<number, FrozenFigure[]>,
): Promise<FrozenAccount[]> {
  const { rows } = await client.query<AccountRow>(
    `SELECT ${ACCOUNT}, a.territory_id AS "territoryId" FROM account a WHERE a.main AND ${OPEN} AND a.network = ANY ($2::network[])`,
    [referenceOn, networks],
  );
  return rows.map((row) => toAccount(row, true, figures.get(row.accountId)));
}

/** Shown by those that share them, and counted for the territory that holds them: without figures here. */
async function readShared(client: pg.PoolClient, referenceOn: Day, networks: readonly Network[]): Promise<FrozenAccount[]> {
  const { rows } = await client.query<AccountRow>(
    `SELECT ${ACCOUNT}, s.territory_id AS "territoryId" FROM account_share s JOIN account a ON a.id = s.account_id
     WHERE ${OPEN} AND a.network = ANY ($2::network[]) AND s.territory_id <> a.territory_id`,
    [referenceOn, networks],
  );
  return rows.map((row) => toAccount(row, false));
}

/** Written out: a spread costs more than the account, of which there are hundreds of thousands. */
function toAccount(row: AccountRow, counted: boolean, figures: readonly FrozenFigure[] = []): FrozenAccount {
  const { territoryId, network, accountId, handle, url, dormant } = row;
  return { territoryId, network, accountId, counted, handle, url, dormant, figures };
}

/** A territory that has an account of its own on the network is ranked by it, whatever it shares besides. */
function withoutOwn(shared: readonly FrozenAccount[], counted: readonly FrozenAccount[]): FrozenAccount[] {
  if (shared.length === 0) return [];
  const own = new Set(counted.map(({ territoryId, network }) => `${territoryId} ${network}`));
  return shared.filter(({ territoryId, network }) => !own.has(`${territoryId} ${network}`));
}

function networksWithFigures(territories: readonly FrozenTerritory[], accounts: readonly FrozenAccount[]): Network[] {
  const open = new Set(territories.map(({ id }) => id));
  const found = new Set(
    accounts.filter(({ territoryId, figures }) => figures.length > 0 && open.has(territoryId)).map(({ network }) => network),
  );
  return NETWORKS.filter((network) => found.has(network));
}
