/** Counted accounts opened and closed in a year. */
export interface AccountYear {
  year: number;
  opened: number;
  closed: number;
}
export interface AccountYears {
  /** Every year from the first to the last of which anything is known, those without anything included. */
  years: readonly AccountYear[];
  /** Accounts of which nobody knows when they were opened. */
  unknownOpening: number;
}

/**
 * @param counts of a year; null is an opening that nobody knows
 */
export function accountYears(counts: readonly { year: number | null; opened: number; closed: number }[]): AccountYears {
  const known = counts.filter((one): one is AccountYear => one.year !== null);
  const unknownOpening = counts.reduce((sum, { year, opened }) => sum + (year === null ? opened : 0), 0);
  if (known.length === 0) return { years: [], unknownOpening };
  const first = Math.min(...known.map(({ year }) => year));
  const last = Math.max(...known.map(({ year }) => year));
  const years = Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const { opened = 0, closed = 0 } = known.find((one) => one.year === year) ?? {};
    return { year, opened, closed };
  });
  return { years, unknownOpening };
}
