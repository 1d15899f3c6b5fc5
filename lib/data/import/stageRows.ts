import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from } from "pg-copy-streams";
import { BinaryRows } from "@/lib/data/copy/BinaryRows";
import type { CheckedRow, RowChecker } from "@/lib/domain/snapshot/checkRow";
import { detach } from "@/lib/domain/snapshot/detach";
import type { Day } from "@/lib/domain/snapshot/figure";
import { isRemark, type Refusal } from "@/lib/domain/snapshot/importProblem";
import { ExpectedError } from "@/lib/platform/errors";
import type { ExaminedFile } from "./examineFile";
import type { ImportTally } from "./ImportTally";
import type { MatchedRow, RowMatcher } from "./RowMatcher";
import type { Layout } from "./readLayout";
import { type FileRow, readRows } from "./readRows";

/**
 * What the rows of a file say, in a table that dies with the connection. An account of `account` < 0 is to be made, by the row that
 * `creates` it; handle and the rest are those of rows that make or name an account. `doubts` are those that the row itself raises.
 */
const STAGED = `CREATE TEMPORARY TABLE staged (
  line integer NOT NULL, account integer, observed_on date, kind metric_kind, date_precision date_precision, audience integer,
  precision figure_precision, step integer, following integer, posts integer, period_days smallint, reactions integer, comments integer,
  shares integer, views bigint, source integer, source_url text, creates boolean, names boolean, territory_id integer, network network,
  handle text, handle_key text, url text, opened_on date, doubts text, refusal text)`;
const FIELDS = 27;
/** All the accounts of the country for several campaigns. */
const MOST_ROWS = 2_000_000;

export interface Staged {
  /** Labels of sources; `staged.source` counts from 0. */
  sources: readonly string[];
  /** First and last day among the good rows; null when there is none. */
  days: { first: Day; last: Day } | null;
  /** Among the good rows, some are of an account that is known already. */
  known: boolean;
  /** Among the good rows, an account has more than one. */
  several: boolean;
}

export interface StagingWork {
  file: ExaminedFile;
  layout: Layout;
  check: RowChecker;
  matcher: RowMatcher;
  tally: ImportTally;
  /** Where a row says nothing of its source. */
  usualSource: string;
  onPiece(bytesRead: number, rows: number): void;
}

/** Streams a file through the checks into the table `staged`: the file is never whole in memory. */
export async function stageRows(client: pg.PoolClient, work: StagingWork): Promise<Staged> {
  await client.query(STAGED);
  const staging = new Staging(work);
  async function* pieces() {
    for await (const { rows, bytesRead } of readRows(work.file, work.layout)) {
      for (const row of rows) {
        staging.add(row);
        if (staging.rows.full) yield staging.rows.take();
      }
      work.onPiece(bytesRead, work.tally.rows);
    }
    yield staging.rows.end();
  }
  await pipeline(
    Readable.from(pieces(), { objectMode: true, highWaterMark: 4 }),
    client.query(from("COPY staged FROM STDIN (FORMAT binary)")),
  );
  return staging.result();
}

class Staging {
  readonly rows = new BinaryRows();
  private readonly sources = new Map<string, number>();
  private first: Day | null = null;
  private last: Day | null = null;
  private known = false;
  private several = false;
  /** Of the rows so far, until one has several. */
  private readonly accounts = new Set<number>();

  constructor(private readonly work: StagingWork) {}

  add(fileRow: FileRow): void {
    this.work.tally.rows += 1;
    if (this.work.tally.rows > MOST_ROWS) throw new ExpectedError("too-many-rows", { expected: MOST_ROWS });
    const read = this.read(fileRow);
    if ("refusal" in read) this.refuse(fileRow.line, read.refusal);
    else this.accept(fileRow.line, read.row, read.match);
  }

  private read({ cells, refusal }: FileRow): { row: CheckedRow; match: MatchedRow } | { refusal: Refusal } {
    if (refusal !== null) return { refusal };
    const row = this.work.check(cells);
    if ("refusal" in row) return row;
    const match = this.work.matcher.match(row);
    return "refusal" in match ? match : { row, match };
  }

  private accept(line: number, row: CheckedRow, match: MatchedRow): void {
    if (match.doubts.length > 0) this.work.tally.doubt(line, match.doubts);
    const day = row.figure.observedOn;
    if (this.first === null || day < this.first) this.first = day;
    if (this.last === null || day > this.last) this.last = day;
    this.meet(match.account.id);
    this.write(line, row, match);
  }

  private meet(account: number): void {
    if (account > 0) this.known = true;
    if (this.several) return;
    if (this.accounts.has(account)) {
      this.several = true;
      this.accounts.clear();
    } else this.accounts.add(account);
  }

  result(): Staged {
    const days = this.first === null || this.last === null ? null : { first: this.first, last: this.last };
    return { sources: [...this.sources.keys()], days, known: this.known, several: this.several };
  }

  private write(line: number, { figure, source, sourceUrl, profile }: CheckedRow, { account, creates, names, doubts }: MatchedRow): void {
    const { rows } = this;
    rows.row(FIELDS);
    rows.int4(line);
    rows.int4(account.id);
    rows.day(figure.observedOn);
    rows.label(figure.kind);
    rows.label(figure.datePrecision);
    rows.int4(figure.audience);
    rows.label(figure.precision);
    rows.int4(figure.step);
    rows.int4(figure.following);
    rows.int4(figure.posts);
    rows.int2(figure.periodDays);
    rows.int4(figure.reactions);
    rows.int4(figure.comments);
    rows.int4(figure.shares);
    rows.int8(figure.views);
    rows.int4(this.sourceNumber(source || this.work.usualSource));
    rows.text(sourceUrl);
    const brought = creates || names ? account : null;
    rows.bool(creates);
    rows.bool(names);
    rows.int4(brought && account.territoryId);
    rows.label(brought && account.network);
    rows.text(brought && (profile?.handle ?? null));
    rows.text(brought && (profile?.handleKey ?? null));
    rows.text(brought && (profile?.url ?? null));
    rows.day(brought && account.openedOn);
    const doubted = doubts.length === 0 ? [] : doubts.filter(({ code }) => !isRemark(code));
    rows.text(doubted.length === 0 ? null : JSON.stringify(doubted));
    rows.text(null);
  }

  private refuse(line: number, refusal: Refusal): void {
    this.work.tally.refuse(line, refusal);
    this.rows.row(FIELDS);
    this.rows.int4(line);
    for (let field = 2; field < FIELDS; field++) this.rows.text(null);
    this.rows.text(JSON.stringify(refusal));
  }

  private sourceNumber(label: string): number {
    const known = this.sources.get(label);
    if (known !== undefined) return known;
    this.sources.set(detach(label), this.sources.size);
    return this.sources.size - 1;
  }
}
