import type pg from "pg";
import type { EditionInputs, FrozenAccount, FrozenFigure } from "@/lib/domain/edition/frozenEdition";
import type { BinaryRows } from "../copy/BinaryRows";
import { copyInto } from "../copy/copyInto";
import { FIGURE_COLUMNS } from "./figureColumns";

const COLUMNS = [
  ...["revision_id", "ordinal", "territory_id", "network", "account_id", "counted", "handle", "url", "dormant"],
  ...FIGURE_COLUMNS,
  ...["source", "source_url"],
];

/** The inputs in their canonical order, numbered from 1: one a figure, one for an account without any. */
export async function copyInputs(client: pg.PoolClient, table: string, revisionId: number, { accounts }: EditionInputs): Promise<void> {
  const target = `${table} (${COLUMNS.join(", ")})`;
  let ordinal = 0;
  function* write(rows: BinaryRows) {
    for (const account of accounts) {
      for (const figure of account.figures.length > 0 ? account.figures : [null]) {
        ordinal += 1;
        rows.row(COLUMNS.length);
        rows.int4(revisionId);
        rows.int4(ordinal);
        writeAccount(rows, account);
        writeFigure(rows, figure);
        yield;
      }
    }
  }
  await copyInto(client, target, write, "FREEZE");
}

function writeAccount(rows: BinaryRows, account: FrozenAccount): void {
  rows.int4(account.territoryId);
  rows.label(account.network);
  rows.int4(account.accountId);
  rows.bool(account.counted);
  rows.text(account.handle);
  rows.text(account.url);
  rows.bool(account.dormant);
}

/** In the order of FIGURE_COLUMNS, then its source. */
function writeFigure(rows: BinaryRows, figure: FrozenFigure | null): void {
  rows.label(figure?.kind ?? null);
  rows.day(figure?.observedOn ?? null);
  rows.label(figure?.datePrecision ?? null);
  rows.int4(figure?.audience ?? null);
  rows.label(figure?.precision ?? null);
  rows.int4(figure?.step ?? null);
  rows.int4(figure?.following ?? null);
  rows.int4(figure?.posts ?? null);
  rows.int2(figure?.periodDays ?? null);
  rows.int4(figure?.reactions ?? null);
  rows.int4(figure?.comments ?? null);
  rows.int4(figure?.shares ?? null);
  rows.int8(figure?.views ?? null);
  rows.text(figure?.source ?? null);
  rows.text(figure?.sourceUrl ?? null);
}
