import type { Doubt, DoubtCode, Refusal } from "@/lib/domain/snapshot/importProblem";
import type { AtLine } from "./report";

/** Enough to see what is wrong; all of them are in the file of refused rows. */
export const FIRST_REFUSED = 20;
export const FIRST_DOUBTS = 5;

/** Counts what happens to the rows of a file, and keeps the first examples: never all of them. */
export class ImportTally {
  rows = 0;
  refused = 0;
  readonly refusedByCode: Record<string, number> = {};
  readonly doubtsByCode: Partial<Record<DoubtCode, number>> = {};
  readonly firstDoubts: AtLine<Doubt>[] = [];
  private refusals: AtLine<Refusal>[] = [];

  /** @param times more than one when the database has counted them: then it gives the first ones itself */
  refuse(line: number, refusal: Refusal): void {
    this.countRefused(refusal.code, 1);
    if (this.refusals.length < FIRST_REFUSED) this.refusals.push({ line, ...refusal });
  }

  countRefused(code: string, times: number): void {
    this.refused += times;
    this.refusedByCode[code] = (this.refusedByCode[code] ?? 0) + times;
  }

  /** Refusals that were counted apart, by line: what contradicts a stored figure comes after what is wrong. */
  showRefused(refusals: readonly AtLine<Refusal>[]): void {
    const last = ({ code }: Refusal) => Number(code === "conflict");
    this.refusals = [...this.refusals, ...refusals].sort((a, b) => last(a) - last(b) || a.line - b.line).slice(0, FIRST_REFUSED);
  }

  get firstRefused(): readonly AtLine<Refusal>[] {
    return this.refusals;
  }

  doubt(line: number, doubts: readonly Doubt[]): void {
    for (const doubt of doubts) {
      const count = this.doubtsByCode[doubt.code] ?? 0;
      this.doubtsByCode[doubt.code] = count + 1;
      if (count < FIRST_DOUBTS) this.firstDoubts.push({ line, ...doubt });
    }
  }

  /** Doubts that the database counted, with its first ones. */
  countDoubts(code: DoubtCode, times: number, first: readonly AtLine<Doubt>[]): void {
    if (times === 0) return;
    this.doubtsByCode[code] = (this.doubtsByCode[code] ?? 0) + times;
    this.firstDoubts.push(...first.slice(0, FIRST_DOUBTS));
  }
}
