import type { ConstraintCase } from "../fixture";
import { insertRow } from "../insertRow";

const undone = { undone_by: "tests", undone_at: "2026-11-22T10:00:00Z", undone: "{}" };
const upload = (changes: Parameters<typeof insertRow>[1]) => [insertRow("import_upload", changes)];

const appliedPosts = { applied_by: "tests", applied_at: "2026-11-22T11:00:00Z" };
const undonePosts = { undone_by: "tests", undone_at: "2026-11-22T12:00:00Z", left_alone: 0 };

export const IMPORT_CASES: ConstraintCase[] = [
  {
    rule: "import_batch_undone_is_whole",
    refused: [insertRow("import_batch", { state: "undone", undone_by: "tests" })],
    allowed: [insertRow("import_batch", { state: "undone", ...undone })],
  },
  { rule: "import_batch_undone_is_whole", refused: [insertRow("import_batch", undone)], allowed: [insertRow("import_batch")] },
  { rule: "import_upload_is_named", refused: upload({ file_name: " " }), allowed: upload({ file_name: "a" }) },
  { rule: "import_upload_has_a_size", refused: upload({ bytes: 0 }), allowed: upload({ bytes: 200 * 1_024 * 1_024 }) },
  { rule: "import_upload_has_a_size", refused: upload({ bytes: 200 * 1_024 * 1_024 + 1 }), allowed: upload({ bytes: 1 }) },
  { rule: "import_upload_says_what_it_found", refused: upload({ state: "ready" }), allowed: upload({ state: "ready", report: "{}" }) },
  { rule: "import_upload_says_why_it_failed", refused: upload({ state: "failed" }), allowed: upload({ state: "failed", problem: "{}" }) },
  { rule: "import_upload_says_why_it_failed", refused: upload({ problem: "{}" }), allowed: upload({}) },
  { rule: "import_upload_uploaded_by_fkey", refused: upload({ uploaded_by: 99 }), allowed: upload({ uploaded_by: 1 }) },
  { rule: "import_upload_batch_id_fkey", refused: upload({ batch_id: 99 }), allowed: upload({ batch_id: null }) },
  {
    rule: "import_upload_batch_id_key",
    refused: upload({ batch_id: 1 }),
    allowed: [insertRow("import_batch", { id: 2 }), ...upload({ batch_id: 2 })],
  },
  {
    rule: "import_batch_rows_set_aside_is_a_count",
    refused: [insertRow("import_batch", { rows_set_aside: -1 })],
    allowed: [insertRow("import_batch")],
  },
  { rule: "import_upload_set_aside_is_a_count", refused: upload({ set_aside: -1 }), allowed: upload({ set_aside: 1 }) },
  { rule: "import_upload_doubtful_batch_id_fkey", refused: upload({ doubtful_batch_id: 99 }), allowed: upload({ doubtful_batch_id: 1 }) },
  {
    rule: "import_upload_doubtful_batch_id_key",
    refused: [...upload({ doubtful_batch_id: 1 }), ...upload({ doubtful_batch_id: 1 })],
    allowed: upload({ doubtful_batch_id: 1 }),
  },
  { rule: "import_piece_is_small", refused: [insertRow("import_piece", { content: "" })], allowed: [insertRow("import_piece")] },
  {
    rule: "import_piece_upload_id_fkey",
    refused: [insertRow("import_piece", { upload_id: 99 })],
    allowed: [insertRow("import_piece"), "DELETE FROM import_upload"],
  },
  {
    rule: "import_progress_upload_id_fkey",
    refused: [insertRow("import_progress", { upload_id: 99 })],
    allowed: [insertRow("import_progress"), "DELETE FROM import_upload"],
  },
  {
    rule: "import_mapping_is_named",
    refused: [insertRow("import_mapping", { source_name: "" })],
    allowed: [insertRow("import_mapping")],
  },
  {
    rule: "post_import_applied_by_somebody",
    refused: [insertRow("post_import", { applied_by: "tests" })],
    allowed: [insertRow("post_import", { applied_by: "tests", applied_at: "2026-11-22T11:00:00Z" })],
  },
  {
    rule: "post_import_undone_by_somebody",
    refused: [insertRow("post_import", { ...appliedPosts, undone_by: "tests" })],
    allowed: [insertRow("post_import", { ...appliedPosts, ...undonePosts })],
  },
  {
    rule: "post_import_undone_once_applied",
    refused: [insertRow("post_import", undonePosts)],
    allowed: [insertRow("post_import", { ...appliedPosts, ...undonePosts })],
  },
];
