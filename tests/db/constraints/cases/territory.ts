import type { ConstraintCase } from "../fixture";
import { insertRow } from "../insertRow";

export const TERRITORY_CASES: ConstraintCase[] = [
  {
    rule: "area_pkey",
    refused: [insertRow("area"), insertRow("area")],
    allowed: [insertRow("area"), insertRow("area", { level: "region" })],
  },
  {
    rule: "territory_level_code_key",
    refused: [insertRow("territory", { code: "01001" })],
    allowed: [insertRow("territory", { level: "com", code: "01001" })], // codes collide between levels
  },
  {
    rule: "territory_population_not_negative",
    refused: [insertRow("territory", { population: -1, population_year: 2023 })],
    allowed: [insertRow("territory", { population: 0, population_year: 2023 })],
  },
  {
    rule: "territory_population_has_its_year",
    refused: [insertRow("territory", { population: 700 })],
    allowed: [insertRow("territory", { population: 700, population_year: 2023 })],
  },
  {
    rule: "territory_epci_type_of_epci",
    refused: [insertRow("territory", { level: "epci", code: "200000002" })],
    allowed: [insertRow("territory", { level: "epci", code: "200000002", epci_type: "CA" })],
  },
  {
    rule: "territory_epci_type_of_epci",
    refused: [insertRow("territory", { epci_type: "CC" })],
    allowed: [insertRow("territory", { epci_type: null })],
  },
  {
    rule: "territory_website_known_has_address",
    refused: [insertRow("territory", { website_state: "known" })],
    allowed: [insertRow("territory", { website_state: "known", website_url: "https://exemple.fr" })],
  },
  {
    rule: "territory_website_known_has_address",
    refused: [insertRow("territory", { website_state: "none", website_url: "https://exemple.fr" })],
    allowed: [insertRow("territory", { website_state: "none" })],
  },
  {
    rule: "territory_absorbed_is_closed",
    refused: [insertRow("territory", { absorbed_by_id: 1 })],
    allowed: [insertRow("territory", { absorbed_by_id: 1, closed_on: "2026-01-01" })],
  },
  {
    rule: "territory_article_is_tncc",
    refused: [insertRow("territory", { article: 9 })],
    allowed: [insertRow("territory", { article: 8 })],
  },
  {
    rule: "territory_siren_open",
    refused: [insertRow("territory", { siren: "210100012" }), insertRow("territory", { code: "01004", siren: "210100012" })],
    allowed: [
      insertRow("territory", { siren: "210100012", closed_on: "2026-01-01" }),
      insertRow("territory", { code: "01004", siren: "210100012" }),
      insertRow("territory", { code: "01005" }),
      insertRow("territory", { code: "01006" }), // no SIREN is no double
    ],
  },
  {
    rule: "territory_absorbed_by_id_fkey",
    refused: [insertRow("territory", { absorbed_by_id: 99, closed_on: "2026-01-01" })],
    allowed: [insertRow("territory", { absorbed_by_id: 2, closed_on: "2026-01-01" })],
  },
  {
    rule: "territory_survey_pkey",
    refused: [insertRow("territory_survey"), insertRow("territory_survey")],
    allowed: [insertRow("territory_survey"), insertRow("territory_survey", { surveyed_on: "2016-04-01" })],
  },
  {
    rule: "territory_survey_territory_id_fkey",
    refused: [insertRow("territory_survey", { territory_id: 99 })],
    allowed: [insertRow("territory_survey")],
  },
  {
    rule: "territory_survey_campaign_id_fkey",
    refused: [insertRow("territory_survey", { campaign_id: 99 })],
    allowed: [insertRow("territory_survey", { campaign_id: 1 })],
  },
  {
    rule: "population_pkey",
    refused: [insertRow("population"), insertRow("population", { value: 701 })],
    allowed: [insertRow("population"), insertRow("population", { year: 2022 })],
  },
  { rule: "population_not_negative", refused: [insertRow("population", { value: -1 })], allowed: [insertRow("population", { value: 0 })] },
  {
    rule: "population_territory_id_fkey",
    refused: [insertRow("population"), "DELETE FROM territory WHERE id = 1"],
    allowed: [insertRow("population", { territory_id: 2 })],
  },
  { rule: "population_territory_id_fkey", refused: [insertRow("population", { territory_id: 99 })], allowed: [insertRow("population")] },
  {
    rule: "membership_pkey",
    refused: [insertRow("membership", { ended_on: "2018-01-01" }), insertRow("membership")],
    allowed: [insertRow("membership", { ended_on: "2018-01-01" }), insertRow("membership", { started_on: "2019-01-01" })], // left, and came back
  },
  {
    rule: "membership_open",
    refused: [insertRow("membership"), insertRow("membership", { started_on: "2019-01-01" })],
    allowed: [insertRow("membership", { ended_on: "2018-12-31" }), insertRow("membership", { started_on: "2019-01-01" })],
  },
  {
    rule: "membership_ends_after_it_starts",
    refused: [insertRow("membership", { ended_on: "2016-12-31" })],
    allowed: [insertRow("membership", { ended_on: "2017-01-01" })],
  },
  { rule: "membership_member_id_fkey", refused: [insertRow("membership", { member_id: 99 })], allowed: [insertRow("membership")] },
  { rule: "membership_group_id_fkey", refused: [insertRow("membership", { group_id: 99 })], allowed: [insertRow("membership")] },
];
