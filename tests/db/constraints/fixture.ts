import { insertRow, NOMINEE } from "./insertRow";

/** What stands in the database before each case: one of everything that others refer to, numbered 1 (and a second territory). */
export const FIXTURE = [
  insertRow("territory", { id: 1, code: "01001" }),
  insertRow("territory", { id: 2, level: "epci", code: "200000001", epci_type: "CC" }),
  insertRow("source", { id: 1, label: "one" }),
  insertRow("account", { id: 1, network: "facebook", handle: "Ville", handle_key: "ville", main: true, standing: "official" }),
  insertRow("import_batch", { id: 1 }),
  insertRow("register_import", { id: 1 }),
  insertRow("member", { id: 1, email: "a@example.org" }),
  insertRow("territory_list", { id: 1, name: "Littoral" }),
  insertRow("campaign", { id: 1, title: "Campagne" }),
  insertRow("import_upload", { id: 1, batch_id: 1 }),
  insertRow("snapshot", { observed_on: "2016-03-31", recorded_at: "2016-04-01T10:00:00Z" }),
  insertRow("edition", { id: 1, code: "2018-03" }),
  insertRow("revision", { id: 1, number: 1, reason: null }),
  insertRow("edition_territory", { territory_id: 1 }),
  insertRow("edition_input", { ordinal: 1 }),
  insertRow("edition_fit", { network: "facebook" }),
  insertRow("ranking_list", { id: 1, network: "facebook" }),
  insertRow("ranking_scope", { scope: "national", code: "" }),
  insertRow("ranking_row", { position: 1, territory_id: 1 }),
  insertRow("ranking_index", { position: 1 }),
  insertRow("award_edition", { id: 1, year: 2025 }),
  insertRow("award_edition", { id: 2, year: 2024 }),
  insertRow("award_phase", { kind: "assessment", starts_on: "2025-04-01", ends_on: "2025-04-30" }),
  insertRow("award_category", { id: 1, slug: "villages" }),
  insertRow("award_category", { id: 2, slug: "villages", award_id: 2 }),
  insertRow("criterion", { id: 1 }),
  insertRow("nominee", { id: NOMINEE.open, territory_id: 1 }),
  insertRow("nominee", { id: NOMINEE.published, territory_id: 1, category_id: 2 }),
  insertRow("juror"),
  insertRow("juror", { award_id: 2 }),
  insertRow("award_publication", { award_id: 2, year: 2024 }),
  insertRow("published_nominee", { territory_id: 1 }),
  insertRow("audit_log"),
  insertRow("instance"),
];

/** One rule of the database: what it refuses, and the nearest thing that it accepts. Each runs on the fixture and is undone. */
export interface ConstraintCase {
  /** The constraint, unique index or trigger. */
  rule: string;
  refused: string[];
  allowed: string[];
}
