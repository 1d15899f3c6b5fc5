import type { ConstraintCase } from "../fixture";
import { insertRow } from "../insertRow";

const COUNTS = ["audience", "following", "posts", "reactions", "comments", "shares", "views"];

export const SNAPSHOT_CASES: ConstraintCase[] = [
  ...COUNTS.map((count) => ({
    rule: "snapshot_counts_not_negative",
    refused: [insertRow("snapshot", { [count]: -1 })],
    allowed: [insertRow("snapshot", { [count]: 0 })],
  })),
  {
    rule: "snapshot_counts_not_negative",
    refused: [insertRow("snapshot", { period_days: 0 })],
    allowed: [insertRow("snapshot", { period_days: 1 })],
  },
  {
    // Half past midnight in Paris is still the day before in UTC: the day of the recording is the Paris one.
    rule: "snapshot_not_from_the_future",
    refused: [insertRow("snapshot", { observed_on: "2018-04-02", recorded_at: "2018-04-01T21:30:00Z" })],
    allowed: [insertRow("snapshot", { observed_on: "2018-04-02", recorded_at: "2018-04-01T22:30:00Z" })],
  },
  {
    rule: "snapshot_step_goes_with_precision",
    refused: [insertRow("snapshot", { precision: "exact", step: 100 })],
    allowed: [insertRow("snapshot", { precision: "rounded", step: 100 })],
  },
  {
    rule: "snapshot_step_goes_with_precision",
    refused: [insertRow("snapshot", { precision: "floored" })],
    allowed: [insertRow("snapshot", { precision: "floored", step: 1 })],
  },
  {
    rule: "snapshot_step_goes_with_precision",
    refused: [insertRow("snapshot", { precision: "rounded", step: 0 })],
    allowed: [insertRow("snapshot", { precision: "rounded", step: 1 })],
  },
  {
    // One figure of an account, a day and a kind. The key stands on each partition, under its name.
    rule: "snapshot_2016_pkey",
    refused: [insertRow("snapshot", { observed_on: "2016-03-31", audience: 901 })],
    allowed: [insertRow("snapshot", { observed_on: "2016-03-31", kind: "likes" }), insertRow("snapshot", { observed_on: "2016-03-30" })],
  },
  {
    rule: "snapshot_other_pkey",
    refused: [insertRow("snapshot", { observed_on: "1999-01-01" }), insertRow("snapshot", { observed_on: "1999-01-01" })],
    allowed: [insertRow("snapshot", { observed_on: "1999-01-01" })],
  },
  { rule: "snapshot_account_id_fkey", refused: [insertRow("snapshot", { account_id: 99 })], allowed: [insertRow("snapshot")] },
  {
    rule: "snapshot_account_id_fkey",
    refused: ["DELETE FROM account WHERE id = 1"],
    allowed: [insertRow("account"), "DELETE FROM account WHERE id <> 1"],
  },
  { rule: "snapshot_source_id_fkey", refused: [insertRow("snapshot", { source_id: 99 })], allowed: [insertRow("snapshot")] },
  {
    rule: "snapshot_import_batch_id_fkey",
    refused: [insertRow("snapshot", { import_batch_id: 99 })],
    allowed: [insertRow("snapshot", { import_batch_id: 1 })],
  },
  { rule: "source_label_key", refused: [insertRow("source", { label: "one" })], allowed: [insertRow("source", { label: "two" })] },
  {
    rule: "snapshot_post_ten_at_most",
    refused: [insertRow("snapshot_post", { ordinal: 11 })],
    allowed: [insertRow("snapshot_post", { ordinal: 10 })],
  },
  { rule: "snapshot_post_ten_at_most", refused: [insertRow("snapshot_post", { ordinal: 0 })], allowed: [insertRow("snapshot_post")] },
  {
    rule: "snapshot_post_of_its_past",
    refused: [insertRow("snapshot_post", { posted_on: "2016-04-01" })],
    allowed: [insertRow("snapshot_post", { posted_on: "2016-03-31" })],
  },
  {
    rule: "snapshot_post_counts_not_negative",
    refused: [insertRow("snapshot_post", { interactions: -1 })],
    allowed: [insertRow("snapshot_post", { interactions: 0 })],
  },
  {
    rule: "snapshot_post_is_linked_to",
    refused: [insertRow("snapshot_post", { url: "javascript:alert(1)" })],
    allowed: [insertRow("snapshot_post", { url: "http://fb.watch/a" })],
  },
  {
    rule: "snapshot_post_account_id_observed_on_kind_url_key",
    refused: [insertRow("snapshot_post"), insertRow("snapshot_post", { ordinal: 2 })],
    allowed: [insertRow("snapshot_post"), insertRow("snapshot_post", { ordinal: 2, url: "https://fb.watch/b" })],
  },
  {
    // A figure that goes takes its posts with it, and is not held back by them.
    rule: "snapshot_post_account_id_observed_on_kind_fkey",
    refused: [insertRow("snapshot_post", { kind: "likes" })],
    allowed: [insertRow("snapshot_post"), "DELETE FROM snapshot WHERE account_id = 1"],
  },
];
