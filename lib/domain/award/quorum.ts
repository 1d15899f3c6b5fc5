export interface Quorum {
  /** Jurors that must be present. */
  needed: number;
  reached: boolean;
}

/**
 * Whether enough jurors are present to decide on a nominee.
 * @param entitled jurors of the category without a conflict with the nominee
 * @param present those of them who are there
 * @param percent the rule: the share that must be present, a whole number from 0 to 100; rounded up to jurors, one at least, so that
 * nobody decides where nobody may
 * @throws RangeError when one is not a whole number in its range, or more are present than entitled
 */
export function quorum({ entitled, present, percent }: { entitled: number; present: number; percent: number }): Quorum {
  if (!Number.isSafeInteger(entitled) || !isWholeUpTo(percent, 100)) throw new RangeError(`Not a quorum: ${percent} % of ${entitled}`);
  if (!isWholeUpTo(present, entitled)) throw new RangeError(`${present} present of ${entitled} entitled`);
  // Multiplied first: 0.07 × 100 is 7.000000000000001 as a double, and would ask for eight.
  const needed = Math.max(1, Math.ceil((entitled * percent) / 100));
  return { needed, reached: present >= needed };
}

function isWholeUpTo(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most;
}
