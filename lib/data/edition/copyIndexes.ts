import type pg from "pg";
import type { IndexStanding } from "@/lib/domain/ranking";
import { INDEX_PARTS } from "@/lib/domain/ranking/indexParts";
import { copyInto } from "../copy/copyInto";

const COLUMNS = ["list_id", "position", ...INDEX_PARTS.map(({ metric }) => metric), "rank_low", "rank_high"];

/** What waits to be copied once the rows are: as numbers in a row, for a large edition has hundreds of thousands. */
export class CopiedIndexes {
  private readonly numbers: number[] = [];

  keep(listId: number, position: number, { parts, low, high }: IndexStanding): void {
    this.numbers.push(listId, position, ...parts, low, high);
  }

  *rows(): Generator<readonly number[]> {
    for (let at = 0; at < this.numbers.length; at += COLUMNS.length) yield this.numbers.slice(at, at + COLUMNS.length);
  }
}

/** How each index is made, and the range of its rank. */
export async function copyIndexes(client: pg.PoolClient, indexes: CopiedIndexes): Promise<void> {
  await copyInto(client, `ranking_index (${COLUMNS.join(", ")})`, function* (rows) {
    for (const [listId = 0, position = 0, ...rest] of indexes.rows()) {
      rows.row(COLUMNS.length);
      rows.int4(listId);
      rows.int4(position);
      for (const part of rest.slice(0, INDEX_PARTS.length)) rows.float8(part);
      for (const rank of rest.slice(INDEX_PARTS.length)) rows.int4(rank);
      yield;
    }
  });
}
