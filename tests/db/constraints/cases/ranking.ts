import type { ConstraintCase } from "../fixture";
import { insertRow } from "../insertRow";

const UNRANKED = { value: null, rank: null, rank_best: null, rank_worst: null, tied: null };

export const RANKING_CASES: ConstraintCase[] = [
  {
    rule: "ranking_list_revision_id_network_metric_league_key",
    refused: [insertRow("ranking_list", { network: "facebook" })],
    allowed: [insertRow("ranking_list", { network: "facebook", league: "petites-villes" })],
  },
  {
    rule: "ranking_list_revision_id_fkey",
    refused: [insertRow("ranking_list", { revision_id: 99 })],
    allowed: [insertRow("ranking_list")],
  },
  {
    rule: "ranking_scope_pkey",
    refused: [insertRow("ranking_scope", { scope: "national", code: "" })],
    allowed: [insertRow("ranking_scope"), insertRow("ranking_scope", { code: "93" })],
  },
  { rule: "ranking_scope_named", refused: [insertRow("ranking_scope", { scope: "commune" })], allowed: [insertRow("ranking_scope")] },
  {
    rule: "ranking_scope_named",
    refused: [insertRow("ranking_scope", { code: "" })],
    allowed: [insertRow("ranking_scope", { scope: "departement" })],
  },
  {
    rule: "ranking_scope_named",
    refused: [insertRow("ranking_scope", { scope: "national", code: "84" })],
    allowed: [insertRow("ranking_list", { id: 2 }), insertRow("ranking_scope", { list_id: 2, scope: "national", code: "" })],
  },
  { rule: "ranking_scope_list_id_fkey", refused: [insertRow("ranking_scope", { list_id: 99 })], allowed: [insertRow("ranking_scope")] },
  { rule: "ranking_row_other_pkey", refused: [insertRow("ranking_row", { position: 1 })], allowed: [insertRow("ranking_row")] },
  {
    rule: "ranking_row_value_or_reason",
    refused: [insertRow("ranking_row", { reason: "no-observation" })],
    allowed: [insertRow("ranking_row", { ...UNRANKED, reason: "no-observation" })],
  },
  { rule: "ranking_row_value_or_reason", refused: [insertRow("ranking_row", UNRANKED)], allowed: [insertRow("ranking_row")] },
  {
    rule: "ranking_row_ranked_has_rank",
    refused: [insertRow("ranking_row", { rank: null, rank_best: null, rank_worst: null })],
    allowed: [insertRow("ranking_row", { value: 0 })],
  },
  {
    rule: "ranking_row_ranked_has_rank",
    refused: [insertRow("ranking_row", { value: null, reason: "no-population" })],
    allowed: [insertRow("ranking_row", { ...UNRANKED, reason: "no-population" })],
  },
  {
    rule: "ranking_row_range_holds_rank",
    refused: [insertRow("ranking_row", { rank: 7, rank_best: 8, rank_worst: 12 })],
    allowed: [insertRow("ranking_row", { rank: 7, rank_best: 4, rank_worst: 12 })],
  },
  {
    rule: "ranking_row_range_holds_rank",
    refused: [insertRow("ranking_row", { rank: 7, rank_best: 4, rank_worst: 6 })],
    allowed: [insertRow("ranking_row", { rank: 7, rank_best: 7, rank_worst: 7 })],
  },
  {
    rule: "ranking_row_range_holds_rank",
    refused: [insertRow("ranking_row", { rank_best: null, rank_worst: null })],
    allowed: [insertRow("ranking_row", { rank_best: 1, rank_worst: 2 })],
  },
  { rule: "ranking_index_pkey", refused: [insertRow("ranking_index", { position: 1 })], allowed: [insertRow("ranking_index")] },
  { rule: "ranking_index_list_id_fkey", refused: [insertRow("ranking_index", { list_id: 99 })], allowed: [insertRow("ranking_index")] },
  ...["engagement_rate", "audience_per_1000", "posts_per_day", "audience", "follow_ratio"].flatMap((part) => [
    {
      rule: "ranking_index_parts_from_0_to_1",
      refused: [insertRow("ranking_index", { [part]: 1.01 })],
      allowed: [insertRow("ranking_index", { [part]: 1 })],
    },
    {
      rule: "ranking_index_parts_from_0_to_1",
      refused: [insertRow("ranking_index", { [part]: -0.01 })],
      allowed: [insertRow("ranking_index", { [part]: 0 })],
    },
  ]),
  {
    rule: "ranking_index_range_of_ranks",
    refused: [insertRow("ranking_index", { rank_low: 0 })],
    allowed: [insertRow("ranking_index", { rank_low: 3 })],
  },
  {
    rule: "ranking_index_range_of_ranks",
    refused: [insertRow("ranking_index", { rank_low: 4 })],
    allowed: [insertRow("ranking_index", { rank_high: 1 })],
  },
  { rule: "ranking_row_list_id_fkey", refused: [insertRow("ranking_row", { list_id: 99 })], allowed: [insertRow("ranking_row")] },
];
