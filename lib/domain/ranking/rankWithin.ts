import { emptyRanks, type RankColumns, rankPart, type ValueColumns, type ValueOrders } from "./rankValues";

/**
 * Ranks the values of a list inside each part of a scope. Nothing is sorted again: the orders of the list, dealt out to the parts,
 * are the orders of each part.
 * @param orders of the whole list
 * @param slots for each value the part that it belongs to, −1 for none
 * @param slotCount number of parts
 * @returns in the order of the values; rank, best and worst are 0 where there is no part
 */
export function rankWithin(columns: ValueColumns, orders: ValueOrders, slots: Int32Array, slotCount: number): RankColumns {
  const ranks = emptyRanks(slots.length);
  const starts = startsOfSlots(slots, slotCount);
  const byValue = deal(orders.byValue, slots, starts);
  const byLow = orders.byLow === orders.byValue ? byValue : deal(orders.byLow, slots, starts);
  const byHigh = orders.byHigh === orders.byValue ? byValue : deal(orders.byHigh, slots, starts);
  for (let slot = 0; slot < slotCount; slot++) {
    const part = (order: Int32Array) => order.subarray(starts[slot], starts[slot + 1]);
    rankPart(columns, { byValue: part(byValue), byLow: part(byLow), byHigh: part(byHigh) }, ranks);
  }
  return ranks;
}

/** Where each part starts when the values are dealt out, and, last, where they all end. */
function startsOfSlots(slots: Int32Array, slotCount: number): Int32Array {
  const starts = new Int32Array(slotCount + 1);
  for (const slot of slots) {
    if (slot >= 0) starts[slot + 1] = (starts[slot + 1] as number) + 1;
  }
  for (let slot = 0; slot < slotCount; slot++) starts[slot + 1] = (starts[slot + 1] as number) + (starts[slot] as number);
  return starts;
}

/** The indices part after part, in their order inside each. */
function deal(order: Int32Array, slots: Int32Array, starts: Int32Array): Int32Array {
  const dealt = new Int32Array(starts[starts.length - 1] as number);
  const next = starts.slice();
  for (const index of order) {
    const slot = slots[index] as number;
    if (slot < 0) continue;
    const place = next[slot] as number;
    dealt[place] = index;
    next[slot] = place + 1;
  }
  return dealt;
}
