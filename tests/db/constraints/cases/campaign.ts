import type { ConstraintCase } from "../fixture";
import { insertRow } from "../insertRow";

const campaign = (changes: Parameters<typeof insertRow>[1]) => [insertRow("campaign", changes)];
const target = (changes: Parameters<typeof insertRow>[1]) => [insertRow("campaign_target", changes)];
const entry = (changes: Parameters<typeof insertRow>[1]) => [insertRow("campaign_target"), insertRow("campaign_entry", changes)];
const unstored = { stored_on: null, stored_kind: null };
const nothing = { kind: null, observed_on: null, date_precision: null, audience: null, precision: null, ...unstored };
const unreadable = { ...nothing, state: "unreadable" };
const stored = { stored_on: "2026-11-19", stored_kind: "followers" };
const doubtful = { state: "doubtful", doubts: "{jump}" };
const reviewed = { reviewed_by: 1, reviewed_at: "2026-11-22T10:00:00Z", review_reason: "seen" };

const list = (changes: Parameters<typeof insertRow>[1]) => [insertRow("territory_list", changes)];
const listed = (changes: Parameters<typeof insertRow>[1]) => [insertRow("listed_territory", changes)];

export const CAMPAIGN_CASES: ConstraintCase[] = [
  { rule: "territory_list_is_named", refused: list({ name: " " }), allowed: list({}) },
  { rule: "territory_list_name_key", refused: list({ name: "Littoral" }), allowed: list({}) },
  { rule: "territory_list_created_by_fkey", refused: list({ created_by: 99 }), allowed: list({}) },
  { rule: "listed_territory_list_id_fkey", refused: listed({ list_id: 99 }), allowed: listed({}) },
  { rule: "listed_territory_territory_id_fkey", refused: listed({ territory_id: 99 }), allowed: listed({}) },
  { rule: "campaign_list_id_fkey", refused: campaign({ list_id: 99 }), allowed: campaign({ list_id: 1 }) },
  { rule: "campaign_is_named", refused: campaign({ title: " " }), allowed: campaign({}) },
  { rule: "campaign_title_key", refused: campaign({ title: "Campagne" }), allowed: campaign({}) },
  { rule: "campaign_opens_before_it_closes", refused: campaign({ opens_on: "2026-12-01" }), allowed: campaign({ opens_on: "2026-11-30" }) },
  { rule: "campaign_created_by_fkey", refused: campaign({ created_by: 99 }), allowed: campaign({}) },
  { rule: "campaign_target_campaign_id_fkey", refused: target({ campaign_id: 99 }), allowed: target({}) },
  { rule: "campaign_target_account_id_fkey", refused: target({ account_id: 99 }), allowed: target({}) },
  { rule: "campaign_target_member_id_fkey", refused: target({ member_id: 99 }), allowed: target({ member_id: 1 }) },
  { rule: "campaign_entry_campaign_id_account_id_fkey", refused: [insertRow("campaign_entry")], allowed: entry({}) },
  {
    rule: "campaign_entry_has_its_figure",
    refused: entry({ ...unreadable, state: "doubtful", doubts: "{jump}" }),
    allowed: entry(unreadable),
  },
  { rule: "campaign_entry_figure_is_whole", refused: entry({ ...doubtful, kind: null }), allowed: entry(doubtful) },
  { rule: "campaign_entry_is_doubted", refused: entry({ state: "doubtful" }), allowed: entry(doubtful) },
  { rule: "campaign_entry_review_is_whole", refused: entry({ reviewed_by: 1 }), allowed: entry(reviewed) },
  { rule: "campaign_entry_is_reviewed", refused: entry({ state: "confirmed" }), allowed: entry({ state: "confirmed", ...reviewed }) },
  {
    rule: "campaign_entry_stored_is_whole",
    refused: entry({ ...doubtful, stored_kind: null }),
    allowed: entry({ ...doubtful, ...stored }),
  },
  { rule: "campaign_entry_settled_is_stored", refused: entry(unstored), allowed: entry({}) },
  { rule: "campaign_entry_unreadable_stores_nothing", refused: entry({ ...unreadable, ...stored }), allowed: entry(unreadable) },
  {
    rule: "campaign_entry_replaced_by_what_is_stored",
    refused: entry({ ...doubtful, ...unstored, replaced: "{}" }),
    allowed: entry({ ...doubtful, ...stored, replaced: "{}" }),
  },
  { rule: "campaign_entry_entered_by_fkey", refused: entry({ entered_by: 99 }), allowed: entry({}) },
  { rule: "campaign_entry_reviewed_by_fkey", refused: entry({ ...reviewed, reviewed_by: 99 }), allowed: entry(reviewed) },
];
