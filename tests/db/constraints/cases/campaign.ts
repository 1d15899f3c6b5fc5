import type { ConstraintCase } from "../fixture";
import { insertRow, type Row } from "../insertRow";

const campaign = (changes: Row) => [insertRow("campaign", changes)];
const target = (changes: Row) => [insertRow("campaign_target", changes)];
const entry = (changes: Row) => [insertRow("campaign_target"), insertRow("campaign_entry", changes)];

const NO_FIGURE = { kind: null, observed_on: null, date_precision: null, audience: null, precision: null };
const REVIEWED = { reviewed_by: 1, reviewed_at: "2026-11-23T10:00:00Z", review_reason: "seen again" };

export const CAMPAIGN_CASES: ConstraintCase[] = [
  { rule: "campaign_is_named", refused: campaign({ title: " " }), allowed: campaign({ title: "Printemps" }) },
  {
    rule: "campaign_opens_before_it_closes",
    refused: campaign({ opens_on: "2026-11-02", closes_on: "2026-11-01" }),
    allowed: campaign({ opens_on: "2026-11-01", closes_on: "2026-11-01" }),
  },
  { rule: "campaign_title_key", refused: campaign({ title: "Automne" }), allowed: campaign({}) },
  { rule: "campaign_created_by_fkey", refused: campaign({ created_by: 99 }), allowed: campaign({ created_by: 1 }) },
  { rule: "campaign_target_campaign_id_fkey", refused: target({ campaign_id: 99 }), allowed: target({ campaign_id: 1 }) },
  { rule: "campaign_target_account_id_fkey", refused: target({ account_id: 99 }), allowed: target({ account_id: 1 }) },
  { rule: "campaign_target_member_id_fkey", refused: target({ member_id: 99 }), allowed: target({ member_id: 1 }) },
  {
    rule: "campaign_entry_campaign_id_account_id_fkey",
    refused: [insertRow("campaign_entry")],
    allowed: entry({}),
  },
  { rule: "campaign_entry_entered_by_fkey", refused: entry({ entered_by: 99 }), allowed: entry({ entered_by: 1 }) },
  { rule: "campaign_entry_reviewed_by_fkey", refused: entry({ ...REVIEWED, reviewed_by: 99 }), allowed: entry(REVIEWED) },
  { rule: "campaign_entry_has_its_figure", refused: entry(NO_FIGURE), allowed: entry({ ...NO_FIGURE, state: "unreadable" }) },
  { rule: "campaign_entry_has_its_figure", refused: entry({ state: "unreadable" }), allowed: entry({}) },
  { rule: "campaign_entry_figure_is_whole", refused: entry({ precision: null }), allowed: entry({ precision: "rounded" }) },
  { rule: "campaign_entry_is_doubted", refused: entry({ state: "doubtful" }), allowed: entry({ state: "doubtful", doubts: "{jump}" }) },
  {
    rule: "campaign_entry_review_is_whole",
    refused: entry({ ...REVIEWED, review_reason: null }),
    allowed: entry({ ...REVIEWED, state: "confirmed" }),
  },
  { rule: "campaign_entry_is_reviewed", refused: entry({ state: "rejected" }), allowed: entry({ ...REVIEWED, state: "rejected" }) },
];
