import { INDEX_PARTS } from "@/lib/domain/ranking/indexParts";

/**
 * How an index is made, as the domain has it, of `x`, a row of ranking_index that may be missing. A double goes into JSON with all its
 * digits, and comes back the same.
 */
export const INDEX_STANDING = `CASE WHEN x.list_id IS NOT NULL THEN json_build_object('parts', json_build_array(${INDEX_PARTS.map(
  ({ metric }) => `x.${metric}`,
).join(", ")}), 'low', x.rank_low, 'high', x.rank_high) END`;
