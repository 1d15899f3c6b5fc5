/** Values of one class: from the lowest to the highest that are in it, both included. */
export interface QuantileClass {
  from: number;
  to: number;
  count: number;
}

/** As many shades as an eye tells apart on a map. */
const MAP_CLASSES = 5;

/**
 * Classes of as many values each as can be: equal values are never parted, so that where many tie there are fewer classes, and of other sizes.
 * @param values in any order
 */
export function quantileClasses(values: readonly number[], wanted = MAP_CLASSES): QuantileClass[] {
  const sorted = [...values].sort((a, b) => a - b);
  const cuts = new Set([0]);
  for (let index = 1; index < wanted; index++) cuts.add(nearestCut(sorted, Math.round((index * sorted.length) / wanted)));
  const starts = [...cuts].filter((cut) => cut < sorted.length).sort((a, b) => a - b);
  return starts.map((start, index) => {
    const held = sorted.slice(start, starts[index + 1]);
    return { from: Math.min(...held), to: Math.max(...held), count: held.length };
  });
}

/** Where a cut does not part equal values, the nearest to where it is wanted; of two as near, the lower. */
function nearestCut(sorted: readonly number[], wanted: number): number {
  const parts = (cut: number) => cut > 0 && cut < sorted.length && sorted[cut - 1] === sorted[cut];
  let [below, above] = [wanted, wanted];
  while (parts(below)) below--;
  while (parts(above)) above++;
  return wanted - below <= above - wanted ? below : above;
}

/** The class that a value is in, from 0. */
export function classOf(value: number, classes: readonly QuantileClass[]): number {
  return Math.max(
    0,
    classes.findLastIndex(({ from }) => value >= from),
  );
}
