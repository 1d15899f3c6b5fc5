/**
 * The place of each entry in the list as it is displayed: by rank and, inside a tie, in name order (methodology, section 3).
 * In O(n): a rank says after how many places its tie starts.
 * @param rank 1-based, shared by equal values as (1, 2, 2, 4)
 * @param byName the indices of the entries in name order, each once
 * @returns in the order of the ranks; 1-based, each place once
 */
export function displayPositions(rank: Int32Array, byName: Int32Array): Int32Array {
  const positions = new Int32Array(rank.length);
  const seen = new Int32Array(rank.length + 1);
  for (const index of byName) {
    // Within bounds: a rank is at most the number of entries.
    const own = rank[index] as number;
    const before = seen[own] as number;
    positions[index] = own + before;
    seen[own] = before + 1;
  }
  return positions;
}
