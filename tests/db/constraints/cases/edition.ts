import type { ConstraintCase } from "../fixture";
import { insertRow } from "../insertRow";

export const EDITION_CASES: ConstraintCase[] = [
  { rule: "edition_code_key", refused: [insertRow("edition", { code: "2018-03" })], allowed: [insertRow("edition")] },
  ...["", "Ville", "2018_03", "é", "a".repeat(41)].map((code) => ({
    rule: "edition_code_format",
    refused: [insertRow("edition", { code })],
    allowed: [insertRow("edition", { code: "a".repeat(40) })],
  })),
  {
    rule: "edition_window_of_a_day_at_least",
    refused: [insertRow("edition", { window_days: -1 })],
    allowed: [insertRow("edition", { window_days: 0 })], // the reference date alone
  },
  {
    rule: "revision_edition_id_number_key",
    refused: [insertRow("revision", { number: 1, reason: null })],
    allowed: [insertRow("revision", { number: 2 })],
  },
  { rule: "revision_sha256_format", refused: [insertRow("revision", { sha256: "a".repeat(63) })], allowed: [insertRow("revision")] },
  {
    rule: "revision_sha256_format",
    refused: [insertRow("revision", { sha256: "A".repeat(64) })],
    allowed: [insertRow("revision", { sha256: "0".repeat(64) })],
  },
  { rule: "revision_correction_has_its_reason", refused: [insertRow("revision", { reason: null })], allowed: [insertRow("revision")] },
  {
    rule: "revision_correction_has_its_reason",
    refused: [insertRow("edition", { id: 2 }), insertRow("revision", { edition_id: 2, number: 1 })],
    allowed: [insertRow("edition", { id: 2 }), insertRow("revision", { edition_id: 2, number: 1, reason: null })],
  },
  {
    rule: "revision_correction_has_its_reason",
    refused: [insertRow("revision", { number: 0 })],
    allowed: [insertRow("revision", { number: 3 })],
  },
  { rule: "revision_edition_id_fkey", refused: [insertRow("revision", { edition_id: 99 })], allowed: [insertRow("revision")] },
  {
    rule: "revision_previous_revision_id_fkey",
    refused: [insertRow("revision", { previous_revision_id: 99 })],
    allowed: [insertRow("revision", { previous_revision_id: 1 })],
  },
  {
    rule: "edition_territory_pkey",
    refused: [insertRow("edition_territory", { territory_id: 1 })],
    allowed: [insertRow("edition_territory")],
  },
  {
    rule: "edition_territory_revision_id_fkey",
    refused: [insertRow("edition_territory", { revision_id: 99 })],
    allowed: [insertRow("edition_territory")],
  },
  {
    rule: "edition_territory_survey_is_frozen_whole",
    refused: [insertRow("edition_territory", { surveyed_on: "2016-03-31" })],
    allowed: [insertRow("edition_territory", { surveyed_on: "2016-03-31", website: "unknown" })],
  },
  { rule: "edition_input_other_pkey", refused: [insertRow("edition_input", { ordinal: 1 })], allowed: [insertRow("edition_input")] },
  {
    rule: "edition_input_revision_id_fkey",
    refused: [insertRow("edition_input", { revision_id: 99 })],
    allowed: [insertRow("edition_input")],
  },
  { rule: "edition_fit_pkey", refused: [insertRow("edition_fit", { network: "facebook" })], allowed: [insertRow("edition_fit")] },
  { rule: "edition_fit_revision_id_fkey", refused: [insertRow("edition_fit", { revision_id: 99 })], allowed: [insertRow("edition_fit")] },
];
