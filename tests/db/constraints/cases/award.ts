import type { ConstraintCase } from "../fixture";
import { insertRow, NOMINEE, type Row, type TableName } from "../insertRow";

const AT_ONCE = "SET CONSTRAINTS ALL IMMEDIATE";
/** What must stand before a row of a table does. */
const BEFORE: Partial<Record<TableName, string[]>> = {
  assessment_score: [insertRow("assessment")],
  assessment_version: [insertRow("assessment")],
  decision_version: [insertRow("decision")],
  vote_reopening: [insertRow("decision"), insertRow("decision_version")],
};
const row = (table: TableName, changes: Row = {}) => [...(BEFORE[table] ?? []), insertRow(table, changes)];
/** Refused with these changes, and accepted with those. */
const rule = (rule: string, table: TableName, refused: Row, allowed: Row = {}): ConstraintCase => ({
  rule,
  refused: row(table, refused),
  allowed: row(table, allowed),
});
const unknown = (table: TableName, column: string, value: string | number = 99) =>
  rule(`${table}_${column}_fkey`, table, { [column]: value });
const NOBODY = "00000000-0000-4000-8000-000000000099";
const ranked = { revision_id: 1, metric: "audience", network: "facebook", size: 5, rule_league: "villages" };
const removed = { removed_at: "2025-04-02T10:00:00Z", removed_by: "tests", removed_reason: "withdrew" };

const FOREIGN_KEYS = [
  unknown("award_category", "award_id"),
  { ...unknown("award_category", "revision_id"), refused: row("award_category", { ...ranked, revision_id: 99 }) },
  unknown("award_phase", "award_id"),
  unknown("award_publication", "award_id"),
  unknown("criterion", "award_id"),
  unknown("juror", "award_id"),
  { ...unknown("juror", "member_id"), allowed: ["SELECT FROM juror"] },
  unknown("nominee", "category_id"),
  unknown("nominee", "territory_id"),
  ...(["assignment", "conflict", "assessment", "juror_note", "deliberation_note", "ballot"] as const).flatMap((table) => [
    unknown(table, "nominee_id", NOBODY),
    unknown(table, "member_id"),
  ]),
  unknown("decision", "nominee_id", NOBODY),
  unknown("decision", "decided_by"),
  unknown("decision_version", "nominee_id", NOBODY),
  { ...unknown("vote_reopening", "version", 2), rule: "vote_reopening_nominee_id_version_fkey" },
  unknown("vote_reopening", "reopened_by"),
  unknown("assessment_score", "criterion_id"),
  { rule: "assessment_score_nominee_id_member_id_fkey", refused: [insertRow("assessment_score")], allowed: row("assessment_score") },
  { rule: "assessment_version_nominee_id_member_id_fkey", refused: [insertRow("assessment_version")], allowed: row("assessment_version") },
  {
    rule: "jury_seat_award_id_member_id_fkey",
    refused: ["DELETE FROM juror WHERE award_id = 1", ...row("jury_seat")],
    allowed: row("jury_seat"),
  },
  rule("jury_seat_category_id_award_id_fkey", "jury_seat", { category_id: 2, award_id: 1 }),
  unknown("minutes", "category_id"),
  unknown("minutes", "signed_by"),
  unknown("published_nominee", "award_id"),
  unknown("published_nominee", "territory_id"),
  unknown("palmares_note", "award_id", 1), // not published
  { ...unknown("palmares_note", "category_id", 1), rule: "palmares_note_category_id_award_id_fkey" }, // of another award
  unknown("member", "employer_id"),
].map((one) => (one.rule === "juror_award_id_fkey" ? { ...one, allowed: ["SELECT FROM juror"] } : one));

/** Once it is published: what is refused of its rows, and accepted of those of another award. */
const PUBLISHED: readonly [TableName, Row][] = [
  ["award_category", { award_id: 2, slug: "bourgs" }],
  ["criterion", { award_id: 2 }],
  ["jury_seat", { award_id: 2, category_id: 2 }],
  ["nominee", { category_id: 2 }],
  ["minutes", { category_id: 2 }],
  ...(
    [
      "assignment",
      "assessment",
      "assessment_score",
      "assessment_version",
      "deliberation_note",
      "ballot",
      "decision",
      "vote_reopening",
    ] as const
  ).map((table): [TableName, Row] => [table, { nominee_id: NOMINEE.published }]),
];

export const AWARD_CASES: ConstraintCase[] = [
  ...FOREIGN_KEYS,
  ...PUBLISHED.map(([table, changes]) => rule(`${table}_kept_once_published`, table, changes)),
  {
    rule: "conflict_kept_once_published",
    refused: [...row("conflict", { nominee_id: NOMINEE.published }), `DELETE FROM conflict WHERE nominee_id = '${NOMINEE.published}'`],
    allowed: row("conflict", { nominee_id: NOMINEE.published }),
  },
  {
    rule: "nominee_kept_once_published",
    refused: [`DELETE FROM nominee WHERE id = '${NOMINEE.published}'`],
    allowed: [`DELETE FROM nominee WHERE id = '${NOMINEE.open}'`],
  },
  ...(
    [
      "assessment_version",
      "decision_version",
      "vote_reopening",
      "minutes",
      "award_publication",
      "published_nominee",
      "palmares_note",
    ] as const
  ).flatMap((table) => [
    { rule: `${table}_only_added_to`, refused: [`DELETE FROM ${table}`], allowed: row(table) },
    { rule: `${table}_only_added_to`, refused: [`TRUNCATE ${table} CASCADE`], allowed: row(table) },
  ]),
  {
    rule: "award_publication_only_added_to",
    refused: ["UPDATE award_publication SET theme = theme"],
    allowed: row("award_publication"),
  },
  rule("award_edition_year_key", "award_edition", { year: 2025 }),
  rule("award_edition_is_named", "award_edition", { theme: " " }),
  rule("award_edition_has_a_year", "award_edition", { year: 1999 }),
  rule("award_edition_quorum_is_a_share", "award_edition", { quorum_percent: 0 }, { quorum_percent: 100 }),
  {
    rule: "award_edition_active_phase_is_planned",
    refused: ["UPDATE award_edition SET active_phase = 'deliberation' WHERE id = 1", AT_ONCE],
    allowed: ["UPDATE award_edition SET active_phase = 'assessment' WHERE id = 1", AT_ONCE],
  },
  rule("award_phase_starts_before_it_ends", "award_phase", { ends_on: "2025-04-30" }, { ends_on: "2025-05-01" }),
  {
    rule: "award_phase_overlaps_none",
    refused: [...row("award_phase", { starts_on: "2025-04-30" }), AT_ONCE],
    allowed: [
      ...row("award_phase", { starts_on: "2025-04-30" }),
      "UPDATE award_phase SET ends_on = '2025-04-29' WHERE kind = 'assessment'",
      AT_ONCE,
    ],
  },
  {
    rule: "award_phase_overlaps_none",
    refused: [...row("award_phase", { starts_on: "2025-03-01", ends_on: null }), AT_ONCE],
    allowed: [...row("award_phase", { ends_on: null }), AT_ONCE],
  },
  rule("award_category_award_id_slug_key", "award_category", { slug: "villages" }),
  rule("award_category_is_named", "award_category", { slug: "Nos villages" }),
  rule("award_category_of_a_league_names_it", "award_category", { kind: "league" }, { kind: "league", league: "villages" }),
  rule("award_category_rule_is_whole", "award_category", { ...ranked, metric: null }, ranked),
  rule("award_category_shortlist_of_5_to_10", "award_category", { ...ranked, size: 4 }, { ...ranked, size: 10 }),
  rule("award_category_theme_rule_names_its_league", "award_category", { ...ranked, rule_league: null }, ranked),
  rule(
    "award_category_theme_rule_names_its_league",
    "award_category",
    { ...ranked, kind: "league", league: "villages" },
    { ...ranked, kind: "league", league: "villages", rule_league: null },
  ),
  rule("award_category_theme_rule_names_its_league", "award_category", { rule_league: "villages" }),
  rule("award_category_conditions_are_counts", "award_category", { min_posts: -1 }, { min_posts: 0 }),
  rule("award_category_frozen_by_somebody", "award_category", { frozen_by: "tests" }),
  rule("criterion_is_named", "criterion", { name: " " }),
  rule("criterion_weighs", "criterion", { weight: 0 }, { weight: 0.1 }),
  rule("nominee_category_id_territory_id_key", "nominee", { territory_id: 1 }),
  rule("nominee_by_rank_has_its_place", "nominee", { origin: "ranking" }, { origin: "ranking", facts: "{}" }),
  rule("nominee_by_hand_has_its_reason", "nominee", { origin: "hand", reason: " " }, { origin: "hand", reason: "exemplary" }),
  rule("nominee_removed_for_a_reason", "nominee", { ...removed, removed_reason: " " }, removed),
  {
    rule: "nominee_stays_as_frozen",
    refused: [`UPDATE nominee SET name = 'Autre' WHERE id = '${NOMINEE.open}'`],
    allowed: [`UPDATE nominee SET removed_at = now(), removed_by = 'tests', removed_reason = 'withdrew' WHERE id = '${NOMINEE.open}'`],
  },
  {
    rule: "jury_seat_one_chair",
    refused: [
      insertRow("member", { id: 2, email: "c@example.org" }),
      insertRow("juror", { member_id: 2 }),
      insertRow("jury_seat"),
      insertRow("jury_seat", { member_id: 2 }),
    ],
    allowed: [
      insertRow("member", { id: 2, email: "c@example.org" }),
      insertRow("juror", { member_id: 2 }),
      insertRow("jury_seat"),
      insertRow("jury_seat", { member_id: 2, chair: false }),
    ],
  },
  rule("conflict_is_a_link", "conflict", { source: "manager" }, { source: "manager", link: "other" }),
  rule(
    "assessment_submitted_is_whole",
    "assessment",
    { state: "submitted" },
    {
      state: "submitted",
      version: 1,
      submitted_at: "2025-04-10T10:00:00Z",
    },
  ),
  rule("assessment_abstained_is_counted", "assessment", { state: "abstained" }, { state: "abstained", version: 1 }),
  rule("assessment_score_on_the_scale", "assessment_score", { score: 11 }),
  rule("assessment_version_is_sent", "assessment_version", { state: "draft" }),
  rule("decision_has_its_reason", "decision", { reason: " " }),
  rule("vote_reopening_has_its_reason", "vote_reopening", { reason: " " }),
  rule("palmares_note_says_something", "palmares_note", { text: " " }),
  rule("palmares_note_says_something", "palmares_note", { number: 0 }),
  rule("award_publication_year_key", "award_publication", { year: 2024 }),
];
