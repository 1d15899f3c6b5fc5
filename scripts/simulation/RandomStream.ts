import { createHash } from "node:crypto";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/**
 * Random numbers of one thing, named by its path (seed, territory, network…): each thing has a stream of its own, so that what is drawn
 * for one changes nothing for the others, and a part of the simulation is the same as in the whole.
 */
export class RandomStream {
  private readonly generator;

  constructor(...path: readonly (string | number)[]) {
    this.generator = xoroshiro128plus(createHash("sha256").update(path.join("/")).digest().readInt32LE(0));
  }

  /** In [0, 1). */
  uniform(): number {
    return uniformFloat64(this.generator);
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.uniform();
  }

  chance(probability: number): boolean {
    return this.uniform() < probability;
  }

  /** Standard normal, by Box and Muller; 1 − u is never 0. */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
  }

  /** Log-normal: half are under the median. */
  around(median: number, spread: number): number {
    return median * Math.exp(spread * this.normal());
  }

  pick<T>(from: readonly [T, ...T[]]): T {
    return from[Math.floor(this.uniform() * from.length)] ?? from[0];
  }
}
