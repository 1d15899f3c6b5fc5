/**
 * The value that stands at a place once the values are in ascending order, without ordering them all (Hoare's selection): they are moved,
 * so that none before the place is greater and none after it smaller.
 * @param place from 0, within the values
 */
export function selectSmallest(values: Uint16Array, place: number): number {
  let from = 0;
  let to = values.length - 1;
  while (from < to) {
    const pivot = values[(from + to) >>> 1] as number;
    let left = from;
    let right = to;
    while (left <= right) {
      while ((values[left] as number) < pivot) left++;
      while ((values[right] as number) > pivot) right--;
      if (left > right) break;
      const moved = values[left] as number;
      values[left++] = values[right] as number;
      values[right--] = moved;
    }
    if (place <= right) to = right;
    else if (place >= left) from = left;
    else break;
  }
  return values[place] as number;
}
