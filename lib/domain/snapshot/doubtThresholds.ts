/** Steps of more than half more, or less than half as much, are looked at: 0.4 % of real ones from month to month (sources, 2.3). */
export const LARGEST_STEP = 0.5;

/** Followers beyond this many times the inhabitants are looked at; places that live by tourism have them. */
export const ABOVE_POPULATION = 5;
