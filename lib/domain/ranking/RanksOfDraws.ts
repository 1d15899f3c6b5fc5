/** Draws whose ranks are turned over together: a memory that is written all over stays small enough to be near. */
const TOGETHER = 8;

/** Ranks written a draw at a time and read a territory at a time, in 16 bits each: sixty megabytes for the villages. */
export class RanksOfDraws {
  /** A draw after the other, for each territory in turn. */
  private readonly byTerritory: Uint16Array;
  private readonly last: Uint16Array;

  constructor(
    private readonly territories: number,
    private readonly draws: number,
  ) {
    this.byTerritory = new Uint16Array(territories * draws);
    this.last = new Uint16Array(territories * TOGETHER);
  }

  /** Where the ranks of a draw are written, by territory. */
  of(draw: number): Uint16Array {
    const from = (draw % TOGETHER) * this.territories;
    return this.last.subarray(from, from + this.territories);
  }

  /** To be said once those of a draw are written: draws come in their order. */
  kept(draw: number): void {
    const count = (draw % TOGETHER) + 1;
    if (count < TOGETHER && draw < this.draws - 1) return;
    const { territories, draws, last, byTerritory } = this;
    const first = draw - count + 1;
    for (let territory = 0; territory < territories; territory++) {
      for (let one = 0; one < count; one++) byTerritory[territory * draws + first + one] = last[one * territories + territory] as number;
    }
  }

  /** Once those of all draws are kept. */
  ofTerritory(territory: number): Uint16Array {
    return this.byTerritory.subarray(territory * this.draws, (territory + 1) * this.draws);
  }
}
