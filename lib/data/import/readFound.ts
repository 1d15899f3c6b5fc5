import type pg from "pg";
import { readInPieces } from "@/lib/data/copy/readInPieces";
import type { Network } from "@/lib/domain/account/network";
import type { Day, MetricKind } from "@/lib/domain/snapshot/figure";
import { type Doubt, doubt } from "@/lib/domain/snapshot/importProblem";
import type { Level } from "@/lib/domain/territory/level";
import { KNOWN_ALWAYS, KNOWN_SOMETIMES } from "./compareStaged";
import { LEAP_COLUMN, type LeapCode } from "./findLeaps";
import type { AtLine } from "./report";

/** Whose figure a row is about. */
interface FigureOfRow {
  level: Level;
  code: string;
  territory: string;
  network: Network;
  handle: string | null;
  /** Null of one that is still to be made. */
  accountId: number | null;
  day: Day;
  kind: MetricKind;
}

export type FigureField = (typeof KNOWN_ALWAYS)[number] | (typeof KNOWN_SOMETIMES)[number];

/** A stored figure that a row of the file contradicts. */
export interface ChangedFigure extends FigureOfRow {
  /** What the stored figure was read from. */
  source: string;
  audience: number;
  /** What the two say otherwise, as they are stored; `file` has nothing where nothing would be stored. */
  fields: readonly { field: FigureField; stored: string | null; file: string | null }[];
}

/** A row that is set aside, and why. */
export interface DoubtfulFigure extends FigureOfRow {
  audience: number;
  doubts: readonly Doubt[];
}

/** Each by line; read once, one after the other, before anything is written. */
export interface FoundInFile {
  changes(): AsyncIterable<AtLine<ChangedFigure>>;
  doubtful(): AsyncIterable<AtLine<DoubtfulFigure>>;
}

const FIELDS = [...KNOWN_ALWAYS, ...KNOWN_SOMETIMES];
const OF_ROW = `json_build_object('line', s.line, 'level', t.level, 'code', t.code, 'territory', t.name, 'network', coalesce(a.network, m.network),
  'handle', coalesce(a.handle, m.handle), 'accountId', a.id, 'day', s.observed_on, 'kind', s.kind, 'audience', s.audience`;
/** An account that is still to be made is known by the row that makes it. */
const WHOSE = `LEFT JOIN account a ON a.id = s.account LEFT JOIN making m ON m.account = s.account
  JOIN territory t ON t.id = coalesce(a.territory_id, m.territory_id)`;
/** What a row says of a field; of some, nothing takes nothing away. */
const FIELD = FIELDS.map((field) => {
  const differs = `s.${field} IS DISTINCT FROM k.${field}`;
  const said = (KNOWN_SOMETIMES as readonly string[]).includes(field) ? `s.${field} IS NOT NULL AND ${differs}` : differs;
  return `CASE WHEN ${said} THEN json_build_object('field', '${field}', 'stored', k.${field}::text, 'file', s.${field}::text) END`;
}).join(", ");
const CHANGES = `SELECT ${OF_ROW}, 'source', o.label, 'fields', json_build_array(${FIELD}))
  FROM verdict v JOIN staged s ON s.line = v.line ${WHOSE}
  JOIN snapshot k ON k.account_id = s.account AND k.observed_on = s.observed_on AND k.kind = s.kind JOIN source o ON o.id = k.source_id
  WHERE v.class = 'conflict' ORDER BY s.line`;
const DOUBTFUL = `SELECT ${OF_ROW}), s.doubts, l.code, l.found, l.expected
  FROM verdict v JOIN staged s ON s.line = v.line ${WHOSE} LEFT JOIN leap l ON l.line = s.line
  WHERE v.class = 'doubtful' ORDER BY s.line`;

/** Inside a transaction. */
export async function* readChanges(client: pg.PoolClient): AsyncGenerator<AtLine<ChangedFigure>> {
  type Read = AtLine<Omit<ChangedFigure, "fields">> & { fields: (ChangedFigure["fields"][number] | null)[] };
  for await (const rows of readInPieces<[Read]>(client, "changes", CHANGES)) {
    for (const [{ fields, ...row }] of rows) yield { ...row, fields: fields.flatMap((field) => (field === null ? [] : [field])) };
  }
}

/** Inside a transaction. */
export async function* readDoubtful(client: pg.PoolClient): AsyncGenerator<AtLine<DoubtfulFigure>> {
  type Read = [AtLine<Omit<DoubtfulFigure, "doubts">>, string | null, LeapCode | null, string, string];
  for await (const rows of readInPieces<Read>(client, "doubtful", DOUBTFUL)) {
    for (const [row, said, leap, found, expected] of rows) {
      const raised = said === null ? [] : (JSON.parse(said) as Doubt[]);
      yield { ...row, doubts: leap === null ? raised : [...raised, doubt(leap, LEAP_COLUMN[leap], found, expected)] };
    }
  }
}
