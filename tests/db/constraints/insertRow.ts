import pg from "pg";

type Value = string | number | boolean | null;
export type Row = Readonly<Record<string, Value>>;

/** Of an award under way, of one whose palmarès is published, and one more. */
export const NOMINEE = {
  open: "00000000-0000-4000-8000-000000000001",
  published: "00000000-0000-4000-8000-000000000002",
  another: "00000000-0000-4000-8000-000000000003",
};

export const CANDIDATURE = "00000000-0000-4000-8000-000000000004";

/** A row of each table that every rule accepts, beside those of `fixture.ts`; a case changes what it is about. */
const ACCEPTED = {
  area: { level: "departement", code: "01", name: "Ain", article: 5 },
  territory: { level: "commune", code: "01002", name: "L’Abergement", article: 5, search_name: "l abergement", vintage: "2026" },
  population: { territory_id: 1, year: 2023, value: 700, vintage: "2026" },
  membership: { member_id: 1, group_id: 2, started_on: "2017-01-01" },
  account: { territory_id: 1, network: "x" },
  account_share: { account_id: 1, territory_id: 2 },
  source: { label: "another" },
  register_import: { kind: "accounts", file_name: "a.csv", file_sha256: "0", read_by: "tests" },
  register_import_row: { import_id: 1, ordinal: 1, line: 2, outcome: "new" },
  snapshot: {
    account_id: 1,
    observed_on: "2018-03-31",
    kind: "followers",
    date_precision: "day",
    audience: 900,
    precision: "exact",
    origin: "file",
    source_id: 1,
    recorded_by: "tests",
    recorded_at: "2018-04-02T10:00:00Z",
  },
  snapshot_post: {
    account_id: 1,
    observed_on: "2016-03-31",
    kind: "followers",
    ordinal: 1,
    url: "https://www.facebook.com/ville/posts/1",
    posted_on: "2016-03-12",
    format: "photo",
    interactions: 3,
  },
  post_import: {
    file_name: "a.csv",
    file_sha256: "0",
    rows: 1,
    figures: "[]",
    refused: "[]",
    read_by: "tests",
    read_at: "2026-11-22T10:00:00Z",
  },
  import_batch: { file_name: "a.csv", file_sha256: "0", rows_new: 1, rows_same: 0, rows_changed: 0, rows_refused: 0, applied_by: "tests" },
  edition_draft: { code: "2026-11", title: "Novembre", reference_on: "2026-11-30", window_days: 90, networks: "{}", created_by: 1 },
  report: { kind: "figure", territory_id: 1, message: "wrong", proof: "", created_at: "2026-11-22T10:00:00Z" },
  member: { email: "b@example.org", name: "B", roles: "{EDITOR}" },
  one_time_link: { purpose: "invitation", member_id: 1, token_sha256: "0", created_by: "tests", expires_at: "2026-12-22T10:00:00Z" },
  logo: { content: "a", content_type: "image/png", sha256: "0" },
  campaign: { title: "Une autre", reference_on: "2026-11-30", opens_on: "2026-11-01", closes_on: "2026-11-30", created_by: 1 },
  territory_list: { name: "Une autre", created_by: 1 },
  listed_territory: { list_id: 1, territory_id: 1 },
  campaign_target: { campaign_id: 1, account_id: 1 },
  campaign_entry: {
    campaign_id: 1,
    account_id: 1,
    version: 1,
    state: "recorded",
    kind: "followers",
    observed_on: "2026-11-20",
    date_precision: "day",
    audience: 900,
    precision: "exact",
    doubts: "{}",
    entered_by: 1,
    entered_at: "2026-11-22T10:00:00Z",
    stored_on: "2026-11-20",
    stored_kind: "followers",
  },
  import_upload: { file_name: "a.csv", bytes: 1, uploaded_by: 1 },
  import_piece: { upload_id: 1, part: "file", ordinal: 1, content: "a" },
  import_progress: { upload_id: 1, progress: "{}" },
  import_mapping: { source_name: "Outil", reading: "{}", saved_by: "tests", saved_at: "2026-11-22T10:00:00Z" },
  edition: { code: "2018-06", title: "Juin", reference_on: "2018-06-30", window_days: 90 },
  revision: {
    edition_id: 1,
    number: 2,
    reason: "a mistake",
    networks: "{facebook}",
    metrics: "{}",
    published_at: "2018-07-01T00:00:00Z",
    published_by: "tests",
    sha256: "a".repeat(64),
  },
  territory_survey: { territory_id: 1, surveyed_on: "2016-03-31" },
  edition_territory: { revision_id: 1, territory_id: 2, level: "epci", code: "200000001", name: "CC" },
  edition_input: { revision_id: 1, ordinal: 2, territory_id: 1, network: "facebook", account_id: 1, counted: true, dormant: false },
  edition_fit: {
    revision_id: 1,
    network: "x",
    group: "communes",
    subject: "audience",
    n: 30,
    alpha: 1,
    beta: 1,
    beta_se: 1,
    beta_low: 1,
    beta_high: 1,
    r2: 1,
  },
  ranking_list: { revision_id: 1, network: "x", metric: "audience", metric_version: 1, league: "villages", kind: "followers" },
  ranking_scope: { list_id: 1, scope: "region", code: "84", ranked: 1, unranked: "{}" },
  ranking_index: {
    ...{ list_id: 1, position: 2, engagement_rate: 0, audience_per_1000: 0.5, posts_per_day: 1, audience: 0.25, follow_ratio: 0.75 },
    ...{ rank_low: 1, rank_high: 3 },
  },
  ranking_row: {
    list_id: 1,
    position: 2,
    territory_id: 2,
    value: 1,
    rank: 1,
    rank_best: 1,
    rank_worst: 1,
    tied: false,
    missing_networks: "{}",
  },
  award_edition: { year: 2026, theme: "Parler clair", rules: "", created_by: "tests" },
  award_phase: { award_id: 1, kind: "deliberation", starts_on: "2025-05-01", ends_on: "2025-05-31" },
  award_category: { award_id: 1, position: 2, slug: "bourgs", name: "Bourgs", description: "", kind: "theme" },
  criterion: { award_id: 1, position: 1, name: "Clarté", guidance: "", weight: 1, required: true, independent: false, steps: "[]" },
  nominee: {
    id: NOMINEE.another,
    ...{ category_id: 1, territory_id: 2, origin: "candidature", level: "epci", code: "200000001", name: "CC", added_by: "tests" },
  },
  candidature: {
    id: CANDIDATURE,
    ...{ award_id: 1, territory_id: 1, contact_name: "A", contact_role: "B", contact_email: "c@example.org", title: "Titre" },
    ...{ text: "Texte", publish: true, sent_at: "2025-02-10T10:00:00Z", links_expire_at: "2025-03-10T10:00:00Z" },
  },
  candidature_image: {
    candidature_id: CANDIDATURE,
    ...{ position: 1, alternative: "Une place", content_type: "image/webp", width: 1, height: 1, bytes: 1, sha256: "a".repeat(64) },
    ...{ content: "a", added_at: "2025-02-10T10:00:00Z" },
  },
  juror: { award_id: 1, member_id: 1, added_by: "tests" },
  jury_seat: { category_id: 1, member_id: 1, award_id: 1, chair: true },
  assignment: { nominee_id: NOMINEE.open, member_id: 1, by_hand: true },
  conflict: { member_id: 1, nominee_id: NOMINEE.open, source: "declared", link: "none", recorded_by: "tests" },
  assessment: { nominee_id: NOMINEE.open, member_id: 1, state: "draft", changed_at: "2025-04-10T10:00:00Z" },
  assessment_score: { nominee_id: NOMINEE.open, member_id: 1, criterion_id: 1, score: 10 },
  assessment_version: {
    nominee_id: NOMINEE.open,
    ...{ member_id: 1, version: 1, state: "submitted", scores: "{}", comment: "", recorded_at: "2025-04-10T10:00:00Z" },
  },
  juror_note: { nominee_id: NOMINEE.open, member_id: 1, text: "à relire", changed_at: "2025-04-10T10:00:00Z" },
  deliberation_note: { nominee_id: NOMINEE.open, member_id: 1, text: "dit", written_at: "2025-05-10T10:00:00Z" },
  ballot: { nominee_id: NOMINEE.open, member_id: 1, prize: "or", cast_at: "2025-05-10T10:00:00Z" },
  decision: {
    nominee_id: NOMINEE.open,
    ...{ prize: "or", reason: "claire", manner: "vote", basis: "{}", decided_by: 1, decided_at: "2025-05-10T10:00:00Z" },
  },
  decision_version: {
    nominee_id: NOMINEE.open,
    ...{ version: 1, prize: "or", reason: "claire", manner: "vote", basis: "{}", decided_by: 1, decided_at: "2025-05-10T10:00:00Z" },
  },
  vote_reopening: { nominee_id: NOMINEE.open, version: 1, reason: "refaire", reopened_by: 1, reopened_at: "2025-05-10T11:00:00Z" },
  minutes: { category_id: 1, number: 1, content: "{}", sha256: "0", signed_by: 1, signed_at: "2025-05-11T10:00:00Z" },
  award_publication: {
    award_id: 1,
    ...{ year: 2025, theme: "Parler clair", content: "{}", sha256: "0", published_by: "tests", published_at: "2025-06-10T10:00:00Z" },
  },
  published_nominee: {
    ...{ award_id: 2, category_slug: "villages", territory_id: 2, category_name: "Villages", kind: "theme", level: "epci" },
    ...{ code: "200000001", name: "CC", search_name: "cc", prize: "or" },
  },
  palmares_note: { award_id: 2, number: 1, category_id: 2, text: "Lire « Sète ».", noted_by: "tests", noted_at: "2025-07-01T10:00:00Z" },
  audit_log: { actor: "tests", action: "import", subject: "file", subject_id: "1" },
  instance: { nature: "real" },
} satisfies Record<string, Row>;

export type TableName = keyof typeof ACCEPTED;

/** The statement that inserts the accepted row of a table with these changes. */
export function insertRow(table: TableName, changes: Row = {}): string {
  const row: Row = { ...ACCEPTED[table], ...changes };
  const columns = Object.keys(row).map((name) => pg.escapeIdentifier(name));
  const values = Object.values(row).map((value) => (value === null ? "NULL" : pg.escapeLiteral(String(value))));
  return `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${values.join(", ")})`;
}
