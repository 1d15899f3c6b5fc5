import { compareText } from "../edition/compareText";
import {
  ADDED,
  type AssignmentBoard,
  assign,
  CONFLICT,
  cellAt,
  emptyBoard,
  FREE,
  KEPT,
  loadOf,
  relieveOne,
  setCell,
} from "./assignmentBoard";
import { type JuryPair, pairOrder } from "./juryPair";

export interface AssignmentInput {
  jurors: readonly number[];
  nominees: readonly string[];
  conflicts: readonly JuryPair[];
  /** Assigned already: they stay and count, over the cap too. One in conflict, or of somebody who is not given, is as if absent. */
  kept: readonly JuryPair[];
  /** Jurors wanted for each nominee. */
  perNominee: number;
  /** Nominees that a juror has at most. */
  cap: number;
}

export interface BalancedAssignments {
  /** What comes on top of what was kept, by nominee, then juror. */
  added: JuryPair[];
  /** The nominees that could not get as many as wanted, and by how many. */
  short: { nomineeId: string; lacking: number }[];
}

/**
 * Deals nominees out to jurors. As many assessments as conflicts and the cap allow, shortages shared, then loads as equal as they allow:
 * no chain of hand-overs brings a juror nearer to another's load, which is optimal for semi-matchings (Harvey and others, 2006). Among
 * equals by `pairOrder`, which mixes the panels: with panels apart, no adjustment could tell severe jurors from weak nominees.
 * The same whatever the order of the input.
 */
export function balanceAssignments(input: AssignmentInput): BalancedAssignments {
  const jurors = [...new Set(input.jurors)].sort((a, b) => a - b);
  const nominees = [...new Set(input.nominees)].sort(compareText);
  const board = boardOf(input, jurors, nominees);
  const counts = nominees.map((_, nominee) => jurors.filter((_, juror) => cellAt(board, juror, nominee) === KEPT).length);
  const stuck = new Set<number>();
  // A level at a time: no nominee gets its third while another could have its second.
  for (let level = 1; level <= Math.min(input.perNominee, jurors.length); level++) {
    nominees.forEach((nomineeId, nominee) => {
      const count = counts[nominee] as number;
      if (count >= level) return;
      const orderOf = (index: number) => pairOrder({ jurorId: jurors[index] as number, nomineeId });
      const juror = chooseJuror({ board, cap: input.cap, stuck }, nominee, orderOf);
      if (juror === null) return;
      assign(board, juror, nominee, ADDED);
      counts[nominee] = count + 1;
    });
  }
  evenOut(board);
  return {
    added: nominees.flatMap((nomineeId, nominee) =>
      jurors.flatMap((jurorId, juror) => (cellAt(board, juror, nominee) === ADDED ? [{ jurorId, nomineeId }] : [])),
    ),
    short: nominees.flatMap((nomineeId, nominee) => {
      const lacking = input.perNominee - (counts[nominee] as number);
      return lacking > 0 ? [{ nomineeId, lacking }] : [];
    }),
  };
}

function boardOf({ conflicts, kept }: AssignmentInput, jurors: readonly number[], nominees: readonly string[]): AssignmentBoard {
  const board = emptyBoard(jurors.length, nominees.length);
  const jurorAt = new Map(jurors.map((id, index) => [id, index]));
  const nomineeAt = new Map(nominees.map((id, index) => [id, index]));
  const place = (pairs: readonly JuryPair[], put: (juror: number, nominee: number) => void) => {
    for (const { jurorId, nomineeId } of pairs) {
      const juror = jurorAt.get(jurorId);
      const nominee = nomineeAt.get(nomineeId);
      if (juror !== undefined && nominee !== undefined && cellAt(board, juror, nominee) === FREE) put(juror, nominee);
    }
  };
  place(conflicts, (juror, nominee) => setCell(board, juror, nominee, CONFLICT));
  place(kept, (juror, nominee) => assign(board, juror, nominee, KEPT));
  return board;
}

/** A juror for one more assessment of the nominee: the least loaded who is free, or one that others can relieve of another nominee. */
function chooseJuror(
  { board, cap, stuck }: { board: AssignmentBoard; cap: number; stuck: Set<number> },
  nominee: number,
  orderOf: (juror: number) => number,
): number | null {
  const free = Array.from(board.loads, (load, juror) => ({ juror, load, order: orderOf(juror) }))
    .filter(({ juror }) => cellAt(board, juror, nominee) === FREE)
    .sort((a, b) => a.load - b.load || a.order - b.order);
  const [first] = free;
  if (first !== undefined && first.load < cap) return first.juror;
  return relieveOne(
    board,
    free.map(({ juror }) => juror),
    cap - 1,
    stuck,
  );
}

/** Each hand-over makes the sum of squared loads smaller: it ends. */
function evenOut(board: AssignmentBoard): void {
  const jurors = Array.from(board.loads, (_, juror) => juror);
  let moved = true;
  while (moved) moved = jurors.filter((juror) => relieveOne(board, [juror], loadOf(board, juror) - 2) !== null).length > 0;
}
