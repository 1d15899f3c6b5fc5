import type { ConstraintCase } from "../fixture";
import { insertRow, type Row } from "../insertRow";

const main = (changes: Row) => insertRow("account", { main: true, standing: "official", ...changes });

export const ACCOUNT_CASES: ConstraintCase[] = [
  {
    rule: "account_closes_after_it_opens",
    refused: [insertRow("account", { opened_on: "2015-01-02", closed_on: "2015-01-01" })],
    allowed: [insertRow("account", { opened_on: "2015-01-01", closed_on: "2015-01-01" })],
  },
  {
    rule: "account_handle_has_its_key",
    refused: [insertRow("account", { handle: "Ville" })],
    allowed: [insertRow("account", { handle: "Ville", handle_key: "ville" })],
  },
  {
    rule: "account_not_replaced_by_itself",
    refused: ["UPDATE account SET replaced_by_id = 1 WHERE id = 1"],
    allowed: [insertRow("account", { replaced_by_id: 1 })],
  },
  // The fixture's account is main and official on facebook, opened and closed at unknown dates: it holds all of time.
  { rule: "account_one_open_main", refused: [main({ network: "facebook" })], allowed: [main({ network: "x" })] },
  {
    rule: "account_one_open_main",
    refused: [main({ network: "facebook", opened_on: "2015-01-01" })],
    allowed: [insertRow("account", { network: "facebook", opened_on: "2015-01-01", main: false, standing: "official" })],
  },
  {
    rule: "account_main_added_beside_undated",
    refused: [main({ network: "facebook", opened_on: "2015-01-01", closed_on: "2016-01-01" })],
    allowed: [insertRow("account", { network: "facebook", main: false, standing: "official" })],
  },
  {
    rule: "account_main_added_beside_undated",
    refused: [main({ opened_on: "2015-01-01", closed_on: "2016-01-01" }), main({})],
    allowed: [main({ opened_on: "2015-01-01", closed_on: "2016-01-01" }), main({ opened_on: "2016-01-01" })],
  },
  {
    rule: "account_main_changed_beside_undated",
    refused: [main({ closed_on: "2016-01-01", main: false }), main({}), "UPDATE account SET main = true"],
    allowed: [main({ closed_on: "2016-01-01", main: false }), main({}), "UPDATE account SET main = true WHERE closed_on IS NULL"],
  },
  {
    rule: "account_one_main_at_any_date",
    refused: [main({ opened_on: "2010-01-01", closed_on: "2015-01-02" }), main({ opened_on: "2015-01-01" })],
    allowed: [main({ opened_on: "2010-01-01", closed_on: "2015-01-01" }), main({ opened_on: "2015-01-01" })], // closed that day is closed
  },
  {
    rule: "account_one_main_at_any_date",
    refused: [main({ closed_on: "2015-01-01" }), main({ closed_on: "2012-01-01" })],
    allowed: [main({ closed_on: "2015-01-01" }), main({ opened_on: "2015-01-01", closed_on: "2016-01-01" })],
  },
  {
    rule: "account_one_open_main",
    refused: [main({}), main({})],
    allowed: [main({}), main({ territory_id: 2 }), main({ standing: "to-verify" }), main({ standing: "unofficial" })],
  },
  {
    rule: "account_handle_open",
    refused: [insertRow("account", { territory_id: 2, network: "facebook", handle: "VILLE", handle_key: "ville" })],
    allowed: [
      insertRow("account", { territory_id: 2, network: "facebook", handle: "VILLE", handle_key: "ville", closed_on: "2012-01-01" }),
      insertRow("account", { handle: "Ville", handle_key: "ville" }), // the same name on another network
    ],
  },
  {
    rule: "account_platform_id",
    refused: [insertRow("account", { platform_id: "1" }), insertRow("account", { platform_id: "1", closed_on: "2012-01-01" })],
    allowed: [insertRow("account", { platform_id: "1" }), insertRow("account", { platform_id: "1", network: "youtube" })],
  },
  { rule: "account_territory_id_fkey", refused: [insertRow("account", { territory_id: 99 })], allowed: [insertRow("account")] },
  {
    rule: "account_replaced_by_id_fkey",
    refused: [insertRow("account", { replaced_by_id: 99 })],
    allowed: [insertRow("account", { replaced_by_id: 1 })],
  },
  {
    rule: "account_share_pkey",
    refused: [insertRow("account_share"), insertRow("account_share")],
    allowed: [insertRow("account_share"), insertRow("account_share", { territory_id: 1 })],
  },
  {
    rule: "account_share_account_id_fkey",
    refused: [insertRow("account_share", { account_id: 99 })],
    allowed: [insertRow("account_share")],
  },
  {
    rule: "account_share_territory_id_fkey",
    refused: [insertRow("account_share", { territory_id: 99 })],
    allowed: [insertRow("account_share")],
  },
  {
    rule: "register_import_applied_by_somebody",
    refused: [insertRow("register_import", { applied_by: "tests" })],
    allowed: [insertRow("register_import", { applied_by: "tests", applied_at: "2026-11-22T10:00:00Z" })],
  },
  {
    rule: "register_import_row_refused_why",
    refused: [insertRow("register_import_row", { outcome: "refused" })],
    allowed: [insertRow("register_import_row", { outcome: "refused", problem: "unknown-territory" })],
  },
  {
    rule: "register_import_row_import_id_fkey",
    refused: [insertRow("register_import_row", { import_id: 99 })],
    allowed: [insertRow("register_import_row")],
  },
  {
    rule: "account_proof_is_an_address",
    refused: [insertRow("account", { proof_url: "javascript:alert(1)" })],
    allowed: [insertRow("account", { proof_url: "https://www.ville.fr/contact" })],
  },
];
