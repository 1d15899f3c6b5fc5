import type pg from "pg";
import { byTerritory } from "@/lib/domain/edition/canonicalOrder";
import type { EditionInputs, FrozenAccount, FrozenFigure, FrozenTerritory } from "@/lib/domain/edition/frozenEdition";
import type { Day } from "@/lib/domain/snapshot/figure";
import type { WebsiteState } from "@/lib/domain/territory/websiteState";
import { readInPieces } from "../copy/readInPieces";
import { FIGURE_COLUMNS, type FigureValues, figureOf } from "./figureColumns";
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
      if (!last || last.accountId !== row[17] || last.territoryId !== row[15]) {
        last = accountOf(row);
        accounts.push(last);
      }
      if (row[0] !== null) last.figures.push(figureOf(row, row[13], row[14]));
    }
  }
  return { referenceOn, windowDays, networks, territories, accounts };
}

export async function readFrozenTerritories(client: pg.PoolClient, revisionId: number): Promise<FrozenTerritory[]> {
  const { rows } = await client.query<TerritoryRow>(
    `SELECT territory_id AS id, level, code, name, epci_type AS "epciType", population, population_year AS "populationYear",
       perimeter_since AS "perimeterSince", league, region_code AS "regionCode", departement_code AS "departementCode",
       surveyed_on AS "surveyedOn", website
     FROM edition_territory WHERE revision_id = $1`,
    [revisionId],
  );
  return rows
    .map(({ surveyedOn, website, ...territory }) => ({ ...territory, survey: website && { surveyedOn, website } }))
    .sort(byTerritory);
}

type TerritoryRow = Omit<FrozenTerritory, "survey"> & { surveyedOn: Day | null; website: WebsiteState | null };

const INPUTS = `
  SELECT ${FIGURE_COLUMNS.join(", ")}, source, source_url, territory_id, network, account_id, counted, handle, url, dormant
  FROM edition_input WHERE revision_id = $1 ORDER BY ordinal`;

/** Of an account without a figure, what is of a figure is null. */
type InputRow = [
  ...FigureValues,
  source: string,
  sourceUrl: string | null,
  territoryId: number,
  network: FrozenAccount["network"],
  accountId: number,
  counted: boolean,
  handle: string | null,
  url: string | null,
  dormant: boolean,
];

function accountOf(row: InputRow): FrozenAccount & { figures: FrozenFigure[] } {
  return {
    territoryId: row[15],
    network: row[16],
    accountId: row[17],
    counted: row[18],
    handle: row[19],
    url: row[20],
    dormant: row[21],
    figures: [],
  };
}
