import type { ConstraintCase } from "../fixture";
import { insertRow } from "../insertRow";

const draft = (changes: Parameters<typeof insertRow>[1]) => [insertRow("edition_draft", changes)];
const report = (changes: Parameters<typeof insertRow>[1]) => [insertRow("report", changes)];
const answered = { closed_at: "2026-11-22T10:00:00Z", answer: "mended", handled_by: 1 };

export const REPORT_CASES: ConstraintCase[] = [
  {
    rule: "edition_draft_names_its_revision",
    refused: draft({ state: "published" }),
    allowed: draft({ state: "published", revision: 1 }),
  },
  { rule: "edition_draft_names_its_revision", refused: draft({ revision: 1 }), allowed: draft({}) },
  { rule: "edition_draft_fails_for_a_reason", refused: draft({ state: "failed" }), allowed: draft({ state: "failed", failure: "{}" }) },
  { rule: "edition_draft_created_by_fkey", refused: draft({ created_by: 99 }), allowed: draft({ created_by: 1 }) },
  { rule: "report_is_answered", refused: report({ state: "mended" }), allowed: report({ state: "mended", ...answered }) },
  { rule: "report_is_answered", refused: report(answered), allowed: report({ state: "taken", handled_by: 1 }) },
  { rule: "report_territory_id_fkey", refused: report({ territory_id: 99 }), allowed: report({ territory_id: 1 }) },
  { rule: "report_handled_by_fkey", refused: report({ handled_by: 99 }), allowed: report({ handled_by: 1 }) },
];
