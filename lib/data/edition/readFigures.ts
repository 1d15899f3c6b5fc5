import type pg from "pg";
import type { Network } from "@/lib/domain/account/network";
import type { FrozenFigure } from "@/lib/domain/edition/frozenEdition";
import type { Day } from "@/lib/domain/snapshot/figure";
import { readInPieces } from "../copy/readInPieces";

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
      const day = days.get(row[2]) ?? row[2];
      days.set(day, day);
      row[2] = day;
      const figure = figureOf(row, sources);
      const known = figures.get(row[0]);
      if (known) known.push(figure);
      else figures.set(row[0], [figure]);
    }
  }
  return figures;
}

const FIGURES = `
  SELECT DISTINCT ON (s.account_id, s.kind)
    s.account_id, s.kind, s.observed_on, s.date_precision, s.audience, s.precision, s.step, s.following, s.posts, s.period_days,
    s.reactions, s.comments, s.shares, s.views, s.source_id, s.source_url
  FROM snapshot s JOIN account a ON a.id = s.account_id
  WHERE s.observed_on BETWEEN $1::date - $2::int AND $1::date AND s.date_precision <> 'year'
    AND a.main AND a.standing = 'official' AND a.network = ANY ($3::network[])
  ORDER BY s.account_id, s.kind, s.observed_on DESC`;

type FigureRow = [
  accountId: number,
  kind: FrozenFigure["kind"],
  observedOn: Day,
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
  sourceId: number,
  sourceUrl: string | null,
];

function figureOf(row: FigureRow, sources: ReadonlyMap<number, string>): FrozenFigure {
  return {
    kind: row[1],
    observedOn: row[2],
    datePrecision: row[3],
    audience: row[4],
    precision: row[5],
    step: row[6],
    following: row[7],
    posts: row[8],
    periodDays: row[9],
    reactions: row[10],
    comments: row[11],
    shares: row[12],
    views: row[13],
    source: sources.get(row[14]) ?? "",
    sourceUrl: row[15],
  };
}
