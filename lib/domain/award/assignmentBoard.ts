/** What stands between a juror and a nominee. Only what was added may move. */
export const FREE = 0;
export const CONFLICT = 1;
export const KEPT = 2;
export const ADDED = 3;

/** Jurors by nominees, by index. */
export interface AssignmentBoard {
  jurors: number;
  nominees: number;
  /** FREE, CONFLICT, KEPT or ADDED at juror × nominees + nominee. */
  cells: Uint8Array;
  /** Kept and added, by juror. */
  loads: Int32Array;
}

export function emptyBoard(jurors: number, nominees: number): AssignmentBoard {
  return { jurors, nominees, cells: new Uint8Array(jurors * nominees), loads: new Int32Array(jurors) };
}

export function cellAt(board: AssignmentBoard, juror: number, nominee: number): number {
  return board.cells[juror * board.nominees + nominee] as number;
}

export function setCell(board: AssignmentBoard, juror: number, nominee: number, cell: number): void {
  board.cells[juror * board.nominees + nominee] = cell;
}

export function loadOf(board: AssignmentBoard, juror: number): number {
  return board.loads[juror] as number;
}

export function assign(board: AssignmentBoard, juror: number, nominee: number, cell: typeof KEPT | typeof ADDED): void {
  setCell(board, juror, nominee, cell);
  board.loads[juror] = loadOf(board, juror) + 1;
}

/**
 * Makes one of the `starts` lighter by one at the expense of a juror whose load is `most` at most: each on the way hands a nominee that
 * was added to them to the next, who is free for it. Loads between stay. The shortest way, the first in index order.
 * @param stuck those whom no way has relieved at this `most`, and who were reached from them: passed over, and added to. As long as nothing
 *   but ways of this `most` moves what was added, none ever leads out of them: nobody outside is free for what they have.
 * @returns the start that was relieved, or null where there is no way; nothing has moved then
 */
export function relieveOne(board: AssignmentBoard, starts: readonly number[], most: number, stuck = new Set<number>()): number | null {
  if (board.loads.every((load) => load > most)) return null;
  const from = new Int32Array(board.jurors).fill(-1);
  const through = new Int32Array(board.jurors);
  const reached = starts.filter((start) => !stuck.has(start));
  const seen = new Set([...stuck, ...reached]);
  for (const giver of reached) {
    for (let nominee = 0; nominee < board.nominees; nominee++) {
      if (cellAt(board, giver, nominee) !== ADDED) continue;
      for (let taker = 0; taker < board.jurors; taker++) {
        if (seen.has(taker) || cellAt(board, taker, nominee) !== FREE) continue;
        from[taker] = giver;
        through[taker] = nominee;
        if (loadOf(board, taker) <= most) return handOver(board, { from, through }, taker);
        seen.add(taker);
        reached.push(taker);
      }
    }
  }
  for (const juror of reached) stuck.add(juror);
  return null;
}

/** Back along the way, from who takes one more to the start. */
function handOver(board: AssignmentBoard, { from, through }: { from: Int32Array; through: Int32Array }, last: number): number {
  let taker = last;
  board.loads[last] = loadOf(board, last) + 1;
  for (let giver = from[taker] as number; giver !== -1; giver = from[taker] as number) {
    const nominee = through[taker] as number;
    setCell(board, giver, nominee, FREE);
    setCell(board, taker, nominee, ADDED);
    taker = giver;
  }
  board.loads[taker] = loadOf(board, taker) - 1;
  return taker;
}
