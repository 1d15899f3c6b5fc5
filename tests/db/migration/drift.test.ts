import { afterAll, beforeAll, expect, test } from "vitest";
import { printSchema } from "@/lib/data/migration/printSchema";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";
import { readCatalogue } from "./readCatalogue";

/**
 * What the migrations hold besides the schema, because Prisma has no words for it; each has its case in tests/db/constraints. A line that is
 * neither here nor in schema.prisma is a migration that somebody forgot to write down, or a table that nobody declared.
 */
const BEYOND_THE_SCHEMA = [
  "constraint account account_closes_after_it_opens",
  "constraint account account_handle_has_its_key",
  "constraint account account_not_replaced_by_itself",
  "constraint account account_one_main_at_any_date",
  "constraint account account_proof_is_an_address",
  "constraint assessment assessment_abstained_is_counted",
  "constraint assessment assessment_submitted_is_whole",
  "constraint assessment_score assessment_score_on_the_scale",
  "constraint assessment_version assessment_version_is_sent",
  "constraint award_category award_category_conditions_are_counts",
  "constraint award_category award_category_frozen_by_somebody",
  "constraint award_category award_category_is_named",
  "constraint award_category award_category_of_a_league_names_it",
  "constraint award_category award_category_rule_is_whole",
  "constraint award_category award_category_shortlist_of_5_to_10",
  "constraint award_category award_category_theme_rule_names_its_league",
  "constraint award_edition award_edition_active_phase_is_planned",
  "constraint award_edition award_edition_has_a_year",
  "constraint award_edition award_edition_is_named",
  "constraint award_edition award_edition_quorum_is_a_share",
  "constraint award_phase award_phase_overlaps_none",
  "constraint award_phase award_phase_starts_before_it_ends",
  "constraint campaign campaign_is_named",
  "constraint campaign campaign_opens_before_it_closes",
  "constraint campaign_entry campaign_entry_figure_is_whole",
  "constraint campaign_entry campaign_entry_has_its_figure",
  "constraint campaign_entry campaign_entry_is_doubted",
  "constraint campaign_entry campaign_entry_is_reviewed",
  "constraint campaign_entry campaign_entry_replaced_by_what_is_stored",
  "constraint campaign_entry campaign_entry_review_is_whole",
  "constraint campaign_entry campaign_entry_settled_is_stored",
  "constraint campaign_entry campaign_entry_stored_is_whole",
  "constraint campaign_entry campaign_entry_unreadable_stores_nothing",
  "constraint candidature candidature_accepted_is_nominated",
  "constraint candidature candidature_confirmed_somehow",
  "constraint candidature candidature_contact_is_whole_or_erased",
  "constraint candidature candidature_handled_by_somebody",
  "constraint candidature candidature_links_are_few_and_safe",
  "constraint candidature candidature_refused_for_a_reason",
  "constraint candidature candidature_says_something",
  "constraint candidature candidature_taken_down_by_somebody",
  "constraint candidature candidature_taken_down_keeps_nothing",
  "constraint candidature candidature_withdrawn_keeps_nothing",
  "constraint candidature_image candidature_image_is_described",
  "constraint candidature_image candidature_image_is_kept_once",
  "constraint candidature_image candidature_image_is_made_here",
  "constraint candidature_image candidature_image_one_of_five",
  "constraint conflict conflict_is_a_link",
  "constraint criterion criterion_is_named",
  "constraint criterion criterion_weighs",
  "constraint decision decision_has_its_reason",
  "constraint edition edition_code_format",
  "constraint edition edition_window_of_a_day_at_least",
  "constraint edition_draft edition_draft_fails_for_a_reason",
  "constraint edition_draft edition_draft_names_its_revision",
  "constraint edition_territory edition_territory_survey_is_frozen_whole",
  "constraint import_batch import_batch_rows_set_aside_is_a_count",
  "constraint import_batch import_batch_undone_is_whole",
  "constraint import_mapping import_mapping_is_named",
  "constraint import_piece import_piece_is_small",
  "constraint import_upload import_upload_has_a_size",
  "constraint import_upload import_upload_is_named",
  "constraint import_upload import_upload_says_what_it_found",
  "constraint import_upload import_upload_says_why_it_failed",
  "constraint import_upload import_upload_set_aside_is_a_count",
  "constraint instance instance_is_one",
  "constraint logo logo_is_a_picture",
  "constraint logo logo_is_one",
  "constraint logo logo_is_small",
  "constraint member member_email_is_folded",
  "constraint member member_is_named",
  "constraint member member_second_factor_is_whole",
  "constraint membership membership_ends_after_it_starts",
  "constraint nominee nominee_by_hand_has_its_reason",
  "constraint nominee nominee_by_rank_has_its_place",
  "constraint nominee nominee_removed_for_a_reason",
  "constraint one_time_link one_time_link_has_its_address",
  "constraint one_time_link one_time_link_has_its_member",
  "constraint palmares_note palmares_note_says_something",
  "constraint population population_not_negative",
  "constraint post_import post_import_applied_by_somebody",
  "constraint post_import post_import_undone_by_somebody",
  "constraint post_import post_import_undone_once_applied",
  "constraint ranking_index ranking_index_parts_from_0_to_1",
  "constraint ranking_index ranking_index_range_of_ranks",
  "constraint ranking_row ranking_row_range_holds_rank",
  "constraint ranking_row ranking_row_ranked_has_rank",
  "constraint ranking_row ranking_row_value_or_reason",
  "constraint ranking_scope ranking_scope_named",
  "constraint register_import register_import_applied_by_somebody",
  "constraint register_import_row register_import_row_refused_why",
  "constraint report report_is_answered",
  "constraint revision revision_correction_has_its_reason",
  "constraint revision revision_sha256_format",
  "constraint session_key session_key_is_one",
  "constraint snapshot snapshot_counts_not_negative",
  "constraint snapshot snapshot_not_from_the_future",
  "constraint snapshot snapshot_step_goes_with_precision",
  "constraint snapshot_post snapshot_post_counts_not_negative",
  "constraint snapshot_post snapshot_post_is_linked_to",
  "constraint snapshot_post snapshot_post_of_its_past",
  "constraint snapshot_post snapshot_post_ten_at_most",
  "constraint territory territory_absorbed_is_closed",
  "constraint territory territory_article_is_tncc",
  "constraint territory territory_epci_type_of_epci",
  "constraint territory territory_population_has_its_year",
  "constraint territory territory_population_not_negative",
  "constraint territory territory_website_known_has_address",
  "constraint territory_list territory_list_is_named",
  "constraint vote_reopening vote_reopening_has_its_reason",
  "function note_gone_object",
  "function refuse_change_of_audit",
  "function refuse_change_of_candidature",
  "function refuse_change_of_candidature_image",
  "function refuse_change_of_frozen",
  "function refuse_change_of_instance",
  "function refuse_change_of_nominee",
  "function refuse_change_of_published",
  "function refuse_change_of_record",
  "function refuse_main_beside_undated",
  "index account_handle_open",
  "index account_one_main_at_any_date",
  "index account_one_open_main",
  "index account_platform_id",
  "index account_replaced",
  "index audit_log_register",
  "index award_phase_overlaps_none",
  "index jury_seat_one_chair",
  "index membership_open",
  "index report_with_email",
  "index territory_map",
  "index territory_siren_open",
  "partitioned edition_input",
  "partitioned ranking_row",
  "partitioned snapshot",
  "trigger account account_main_added_beside_undated",
  "trigger account account_main_changed_beside_undated",
  "trigger assessment assessment_kept_once_published",
  "trigger assessment_score assessment_score_kept_once_published",
  "trigger assessment_version assessment_version_kept_once_published",
  "trigger assessment_version assessment_version_only_added_to",
  "trigger assignment assignment_kept_once_published",
  "trigger audit_log audit_log_append_only",
  "trigger award_category award_category_kept_once_published",
  "trigger award_publication award_publication_only_added_to",
  "trigger ballot ballot_kept_once_published",
  "trigger candidature candidature_stays_as_sent",
  "trigger candidature_image candidature_image_leaves_its_object",
  "trigger candidature_image candidature_image_stays_as_sent",
  "trigger conflict conflict_kept_once_published",
  "trigger criterion criterion_kept_once_published",
  "trigger decision decision_kept_once_published",
  "trigger decision_version decision_version_only_added_to",
  "trigger deliberation_note deliberation_note_kept_once_published",
  "trigger edition_fit edition_fit_frozen",
  "trigger edition_input edition_input_frozen",
  "trigger edition_territory edition_territory_frozen",
  "trigger instance instance_never_changes",
  "trigger jury_seat jury_seat_kept_once_published",
  "trigger minutes minutes_kept_once_published",
  "trigger minutes minutes_only_added_to",
  "trigger nominee nominee_kept_once_published",
  "trigger nominee nominee_stays_as_frozen",
  "trigger palmares_note palmares_note_only_added_to",
  "trigger published_nominee published_nominee_only_added_to",
  "trigger ranking_index ranking_index_frozen",
  "trigger ranking_list ranking_list_frozen",
  "trigger ranking_row ranking_row_frozen",
  "trigger ranking_scope ranking_scope_frozen",
  "trigger revision revision_frozen",
  "trigger vote_reopening vote_reopening_kept_once_published",
  "trigger vote_reopening vote_reopening_only_added_to",
];

let migrated: TestDatabase;
let declared: TestDatabase;
beforeAll(async () => {
  migrated = await createTestDatabase();
  declared = await createTestDatabase();
  await declared.pool.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public; CREATE EXTENSION pg_trgm; CREATE EXTENSION btree_gist");
  await declared.pool.query(await printSchema(declared.pool));
});
afterAll(async () => {
  await migrated.close();
  await declared.close();
});

test("everything in schema.prisma is in the migrations, word for word", async () => {
  const inMigrations = await readCatalogue(migrated.pool);
  const inSchema = await readCatalogue(declared.pool);
  expect(inSchema.size).toBeGreaterThan(200);
  const found = new Set([...inMigrations].map(neverNullList));
  expect([...inSchema].filter((line) => !found.has(neverNullList(line)))).toEqual([]);
});

test("what the migrations hold besides is what is written here, no more and no less", async () => {
  const inSchema = await readCatalogue(declared.pool);
  const besides = [...(await readCatalogue(migrated.pool))].filter((line) => !inSchema.has(line));
  expect(besides.map(nameOf).sort()).toEqual(BEYOND_THE_SCHEMA);
});

test.each([
  ["a column", "ALTER TABLE source ADD COLUMN note text"],
  ["a type", "ALTER TABLE source ALTER COLUMN label TYPE varchar(80)"],
  ["a default", "ALTER TABLE account ALTER COLUMN main SET DEFAULT true"],
  ["a null", "ALTER TABLE source ALTER COLUMN label DROP NOT NULL"],
  ["an enum label", "ALTER TYPE network ADD VALUE 'myspace'"],
  ["an index", "DROP INDEX audit_log_at_idx"],
  ["a foreign key", "ALTER TABLE revision DROP CONSTRAINT revision_edition_id_fkey"],
  [
    "what a foreign key does",
    "ALTER TABLE account_share DROP CONSTRAINT account_share_account_id_fkey, ADD CONSTRAINT account_share_account_id_fkey FOREIGN KEY (account_id) REFERENCES account (id)",
  ],
  ["a table", "CREATE TABLE forgotten (id int)"],
])("%s that differs is seen", async (_what, change) => {
  const changed = await createTestDatabase();
  const before = await readCatalogue(changed.pool);
  await changed.pool.query(change);
  const after = await readCatalogue(changed.pool);
  await changed.close();
  const differences = [...before].filter((line) => !after.has(line)).length + [...after].filter((line) => !before.has(line)).length;
  expect(differences).toBeGreaterThan(0);
});

/** Prisma has no words for a list that is never null. */
function neverNullList(line: string): string {
  return line.replace(/^(column \S+ \S+\[\]) not null.*$/, "$1");
}

/** The name without the definition: the definitions are tried by tests/db/constraints. */
function nameOf(line: string): string {
  const words = line.split(" ");
  if (words[0] === "index") return `index ${/INDEX (\S+) ON/.exec(line)?.[1]}`;
  return words.slice(0, words[0] === "constraint" || words[0] === "trigger" ? 3 : 2).join(" ");
}
