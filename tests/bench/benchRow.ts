import type { TestDatabase, TestDatabaseOptions } from "../databaseTemplates";

/** What a row has at hand: databases of its own on the throw-away Postgres of the run, dropped by the row that asked. */
export interface BenchContext {
  createDatabase(options?: TestDatabaseOptions): Promise<TestDatabase>;
  /** Closes what rows share, once all are measured: the last thing opened first. */
  atEnd(close: () => Promise<void>): void;
  /** Progress, on standard error. */
  say(text: string): void;
}

/** A ratio of two things measured in one run, never a time: it means the same on any machine. */
export interface BenchRow {
  /** For `--rows`. */
  name: string;
  what: string;
  against: string;
  /** Null: reported, nothing is asked of it. */
  wanted: { atMost: number } | { atLeast: number } | null;
  measure(context: BenchContext): Promise<BenchResult>;
}

export interface BenchResult {
  ratio: number;
  /** Of the ratio, where it is not « × ». */
  unit?: string;
  /** Both sides as measured, and what limits the ratio where it is not reached. */
  detail: string;
  /** Besides the ratio, what was asked for and whether it holds: peak memory. */
  also?: { text: string; reached: boolean };
}

export function isReached({ wanted }: Pick<BenchRow, "wanted">, { ratio, also }: BenchResult): boolean {
  if (also && !also.reached) return false;
  if (wanted === null) return true;
  return "atMost" in wanted ? ratio <= wanted.atMost : ratio >= wanted.atLeast;
}
