import type pg from "pg";
import { byTerritory } from "@/lib/domain/edition/canonicalOrder";
import type { EditionInputs, FrozenAccount, FrozenFigure, FrozenTerritory } from "@/lib/domain/edition/frozenEdition";
import { readInPieces } from "../copy/readInPieces";
import type { StoredRevision } from "./readRevision";

/**
 * What a revision was computed from, as it was frozen: the same data, in the same order, as was given to the ranking at its publication.
 * Inside a transaction.
 */
export async function readFrozenInputs(client: pg.PoolClient, revision: StoredRevision): Promise<EditionInputs> {
  const { referenceOn, windowDays, networks } = revision;
  const territories = await readFrozenTerritories(client, revision.id);
  const accounts: FrozenAccount[] = [];
  let last: (FrozenAccount & { figures: FrozenFigure[] }) | null = null;
  for await (const rows of readInPieces<InputRow>(client, "frozen_inputs", INPUTS, [revision.id])) {
    for (const row of rows) {
      if (!last || last.accountId !== row[2] || last.territoryId !== row[0]) {
        last = accountOf(row);
        accounts.push(last);
      }
      const figure = figureOf(row);
      if (figure) last.figures.push(figure);
    }
  }
  return { referenceOn, windowDays, networks, territories, accounts };
}

export async function readFrozenTerritories(client: pg.PoolClient, revisionId: number): Promise<FrozenTerritory[]> {
  const { rows } = await client.query<FrozenTerritory>(
    `SELECT territory_id AS id, level, code, name, epci_type AS "epciType", population, population_year AS "populationYear",
       perimeter_since AS "perimeterSince", league, region_code AS "regionCode", departement_code AS "departementCode"
     FROM edition_territory WHERE revision_id = $1`,
    [revisionId],
  );
  return rows.sort(byTerritory);
}

const INPUTS = `
  SELECT territory_id, network, account_id, counted, handle, url, dormant, kind, observed_on, date_precision, audience, precision, step,
    following, posts, period_days, reactions, comments, shares, views, source, source_url
  FROM edition_input WHERE revision_id = $1 ORDER BY ordinal`;

type InputRow = [
  territoryId: number,
  network: FrozenAccount["network"],
  accountId: number,
  counted: boolean,
  handle: string | null,
  url: string | null,
  dormant: boolean,
  kind: FrozenFigure["kind"] | null,
  observedOn: string,
  datePrecision: FrozenFigure["datePrecision"],
  audience: number,
  precision: FrozenFigure["precision"],
  step: number | null,
  following: number | null,
  posts: number | null,
  periodDays: number | null,
  reactions: number | null,
  comments: number | null,
  shares: number | null,
  views: number | null,
  source: string,
  sourceUrl: string | null,
];

function accountOf(row: InputRow): FrozenAccount & { figures: FrozenFigure[] } {
  return {
    territoryId: row[0],
    network: row[1],
    accountId: row[2],
    counted: row[3],
    handle: row[4],
    url: row[5],
    dormant: row[6],
    figures: [],
  };
}

function figureOf(row: InputRow): FrozenFigure | null {
  if (row[7] === null) return null;
  return {
    kind: row[7],
    observedOn: row[8],
    datePrecision: row[9],
    audience: row[10],
    precision: row[11],
    step: row[12],
    following: row[13],
    posts: row[14],
    periodDays: row[15],
    reactions: row[16],
    comments: row[17],
    shares: row[18],
    views: row[19],
    source: row[20],
    sourceUrl: row[21],
  };
}
