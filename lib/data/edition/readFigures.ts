import type pg from "pg";
import type { Network } from "@/lib/domain/account/network";
import type { FrozenFigure } from "@/lib/domain/edition/frozenEdition";
import type { Day } from "@/lib/domain/snapshot/figure";
import { readInPieces } from "../copy/readInPieces";
import { FIGURE_COLUMNS, type FigureValues, figureOf } from "./figureColumns";

export interface FigureQuestion {
  referenceOn: Day;
  windowDays: number;
  networks: readonly Network[];
}

/**
 * By main official account, its latest figure of each kind in [reference − window, reference], `year`-precise ones left out.
 * Inside a transaction. The bounds let Postgres open the partitions of one or two years only, whatever the years kept.
 */
export async function readFigures(client: pg.PoolClient, question: FigureQuestion): Promise<Map<number, FrozenFigure[]>> {
  const { referenceOn, windowDays, networks } = question;
  // The sort of a campaign's figures in memory instead of on disk, for this transaction.
  await client.query("SET LOCAL work_mem = '128MB'");
  const sources = new Map<number, string>();
  const { rows: labels } = await client.query<{ id: number; label: string }>("SELECT id, label FROM source");
  for (const { id, label } of labels) sources.set(id, label);

  // Few days, each a text of its own in every row: one text for all of a day is less to keep, and sooner compared.
  const days = new Map<Day, Day>();
  const figures = new Map<number, FrozenFigure[]>();
  for await (const rows of readInPieces<FigureRow>(client, "figures", FIGURES, [referenceOn, windowDays, networks])) {
    for (const row of rows) {
      const day = days.get(row[1]) ?? row[1];
      days.set(day, day);
      row[1] = day;
      const figure = figureOf(row, sources.get(row[14]) ?? "", row[15]);
      const known = figures.get(row[13]);
      if (known) known.push(figure);
      else figures.set(row[13], [figure]);
    }
  }
  return figures;
}

const FIGURES = `
  SELECT DISTINCT ON (s.account_id, s.kind) ${FIGURE_COLUMNS.map((column) => `s.${column}`).join(", ")}, s.account_id, s.source_id, s.source_url
  FROM snapshot s JOIN account a ON a.id = s.account_id
  WHERE s.observed_on BETWEEN $1::date - $2::int AND $1::date AND s.date_precision <> 'year'
    AND a.main AND a.standing = 'official' AND a.network = ANY ($3::network[])
  ORDER BY s.account_id, s.kind, s.observed_on DESC`;

type FigureRow = [...FigureValues, accountId: number, sourceId: number, sourceUrl: string | null];
