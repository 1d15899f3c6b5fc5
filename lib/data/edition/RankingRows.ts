import type { Buffer } from "node:buffer";
import type { FrozenTerritory } from "@/lib/domain/edition/frozenEdition";
import type { NotRankedRow, RankedRow, RankInScope } from "@/lib/domain/ranking/contract";
import { BinaryRows } from "../copy/BinaryRows";

/** In the order in which RankingRows writes them. */
export const RANKING_ROW_COLUMNS = [
  ...[
    "list_id",
    "position",
    "territory_id",
    "region_code",
    "departement_code",
    "audience",
    "observed_on",
    "input_ordinal",
    "value",
    "reason",
  ],
  ...["rank", "rank_best", "rank_worst", "tied", "region_rank", "region_rank_best", "region_rank_worst", "region_tied"],
  ...["departement_rank", "departement_rank_best", "departement_rank_worst", "departement_tied"],
  ...["movement", "previous_rank", "previous_region_rank", "previous_departement_rank", "missing_networks"],
] as const;

const NO_RANKS = BinaryRows.fields((fields) => {
  for (let rank = 0; rank < 3; rank += 1) fields.int4(null);
  fields.bool(null);
});

/** Writes rows of rankings for COPY. What repeats (the territory and its areas, what a row without a rank lacks) is encoded once. */
export class RankingRows {
  /** By identifier. */
  private readonly territories: readonly (Buffer | undefined)[];
  private readonly noMovement = BinaryRows.fields((fields) => {
    fields.label(null);
    for (let scope = 0; scope < 3; scope += 1) fields.int4(null);
  });
  private readonly noNetworks: Buffer;

  /** @param networkType the oid of the enum */
  constructor(
    readonly rows: BinaryRows,
    territories: readonly FrozenTerritory[],
    private readonly networkType: number,
  ) {
    const fields: (Buffer | undefined)[] = [];
    for (const territory of territories) fields[territory.id] = fieldsOf(territory);
    this.territories = fields;
    this.noNetworks = BinaryRows.fields((fields) => fields.labels([], networkType));
  }

  ranked(listId: number, row: RankedRow, input: number | null): void {
    const { rows } = this;
    this.start(listId, row, input);
    rows.float8(row.value);
    rows.label(null);
    writeRanks(rows, row.national);
    writeRanks(rows, row.region);
    writeRanks(rows, row.departement);
    rows.label(row.movement);
    rows.int4(row.previousRank);
    rows.int4(row.previousRegionRank);
    rows.int4(row.previousDepartementRank);
    rows.raw(this.noNetworks);
  }

  notRanked(listId: number, row: NotRankedRow, input: number | null): void {
    const { rows } = this;
    this.start(listId, row, input);
    rows.float8(null);
    rows.label(row.reason);
    for (let scope = 0; scope < 3; scope += 1) rows.raw(NO_RANKS);
    rows.raw(this.noMovement);
    if (row.missingNetworks.length === 0) rows.raw(this.noNetworks);
    else rows.labels(row.missingNetworks, this.networkType);
  }

  private start(listId: number, row: RankedRow | NotRankedRow, input: number | null): void {
    const territory = this.territories[row.territoryId];
    if (!territory) throw new RangeError(`a row of an unknown territory: ${row.territoryId}`);
    const { rows } = this;
    rows.row(RANKING_ROW_COLUMNS.length);
    rows.int4(listId);
    rows.int4(row.position);
    rows.raw(territory);
    rows.int8(row.audience);
    rows.day(row.observedOn);
    rows.int4(input);
  }
}

function fieldsOf({ id, regionCode, departementCode }: FrozenTerritory): Buffer {
  return BinaryRows.fields((fields) => {
    fields.int4(id);
    fields.text(regionCode);
    fields.text(departementCode);
  });
}

function writeRanks(rows: BinaryRows, ranks: RankInScope | null): void {
  if (ranks === null) {
    rows.raw(NO_RANKS);
    return;
  }
  rows.int4s(ranks.rank, ranks.best, ranks.worst);
  rows.bool(ranks.tied);
}
