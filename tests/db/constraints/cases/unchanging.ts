import type { ConstraintCase } from "../fixture";
import { insertRow, type TableName } from "../insertRow";

/** What is published does not change; adding the rows of a revision that is being published does not touch those of another. */
const FROZEN: TableName[] = [
  "revision",
  "edition_territory",
  "edition_input",
  "edition_fit",
  "ranking_list",
  "ranking_scope",
  "ranking_index",
  "ranking_row",
];
const REMOVAL = "SET LOCAL belvedere.remove_demonstration = 'on'";
const CHILDREN = ["ranking_row", "ranking_index", "ranking_scope", "ranking_list", "edition_fit", "edition_input", "edition_territory"];

/** The demonstration set may be removed, from the leaves up. */
const removeBefore = (table: string) => {
  const order = [...CHILDREN, "revision"];
  return order.slice(0, order.indexOf(table) + 1).map((name) => `DELETE FROM ${name}`);
};

export const UNCHANGING_CASES: ConstraintCase[] = [
  ...FROZEN.flatMap((table) => {
    const rule = `${table}_frozen`;
    const column =
      table === "revision" ? "published_by" : table === "ranking_list" ? "metric" : table === "ranking_scope" ? "ranked" : null;
    const set = column ?? (table === "edition_fit" ? "n" : table === "ranking_index" ? "rank_low" : "territory_id");
    return [
      { rule, refused: [`UPDATE ${table} SET ${set} = ${set}`], allowed: [insertRow(table)] },
      { rule, refused: [REMOVAL, `UPDATE ${table} SET ${set} = ${set}`], allowed: [insertRow(table)] },
      { rule, refused: [`DELETE FROM ${table}`], allowed: [REMOVAL, ...removeBefore(table)] },
      { rule, refused: [REMOVAL, `TRUNCATE ${table} CASCADE`], allowed: [insertRow(table)] },
    ];
  }),
  { rule: "audit_log_append_only", refused: ["UPDATE audit_log SET actor = 'x'"], allowed: [insertRow("audit_log")] },
  { rule: "audit_log_append_only", refused: ["DELETE FROM audit_log"], allowed: [insertRow("audit_log")] },
  { rule: "audit_log_append_only", refused: ["TRUNCATE audit_log"], allowed: [insertRow("audit_log")] },
  { rule: "instance_is_one", refused: [insertRow("instance", { id: 2 })], allowed: ["SELECT nature FROM instance"] },
  { rule: "instance_never_changes", refused: ["UPDATE instance SET nature = 'simulation'"], allowed: ["SELECT nature FROM instance"] },
  { rule: "instance_never_changes", refused: ["DELETE FROM instance"], allowed: ["SELECT nature FROM instance"] },
  { rule: "instance_never_changes", refused: ["TRUNCATE instance"], allowed: ["SELECT nature FROM instance"] },
];
