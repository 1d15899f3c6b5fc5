import type { ConstraintCase } from "../fixture";
import { CANDIDATURE, insertRow, NOMINEE, type Row } from "../insertRow";

const sent = insertRow("candidature");
/** Refused with these changes, and accepted with those. */
const rule = (rule: string, refused: Row, allowed: Row = {}): ConstraintCase => ({
  rule,
  refused: [insertRow("candidature", refused)],
  allowed: [insertRow("candidature", allowed)],
});
const image = (rule: string, refused: Row, allowed: Row = {}): ConstraintCase => ({
  rule,
  refused: [sent, insertRow("candidature_image", refused)],
  allowed: [sent, insertRow("candidature_image", allowed)],
});
const NOBODY = "00000000-0000-4000-8000-000000000099";
const AT = "2025-04-10T10:00:00Z";
const confirmed = { confirmed_at: AT, confirmed_by: "email" };
const handled = { handled_by: 1, handled_at: AT };
const accepted = { state: "accepted", ...confirmed, ...handled, nominee_id: NOMINEE.open };
const refused = { state: "refused", ...handled, reason: "hors sujet" };
const erased = { contact_name: null, contact_role: null, contact_email: null, contact_erased_at: AT };
const nothing = { ...erased, title: "", text: "", links: "{}", publish: false };
const withdrawn = { state: "withdrawn", ...nothing };
const takenDownNow = { taken_down_at: AT, taken_down_by: 1, taken_down_reason: "à sa demande" };
const takenDown = { ...accepted, ...takenDownNow, ...nothing };
const update = (changes: string) => `UPDATE candidature SET ${changes}`;
const elsewhere = { content: null, object_key: "candidatures/1.webp" };

export const CANDIDATURE_CASES: ConstraintCase[] = [
  rule("candidature_award_id_fkey", { award_id: 99 }),
  rule("candidature_category_id_fkey", { category_id: 99 }, { category_id: 1 }),
  rule("candidature_territory_id_fkey", { territory_id: 99 }),
  rule("candidature_handled_by_fkey", { ...refused, handled_by: 99 }, refused),
  rule("candidature_nominee_id_fkey", { ...accepted, nominee_id: NOBODY }, accepted),
  ...(["link_sha256", "follow_sha256"] as const).map((column) => ({
    rule: `candidature_${column}_key`,
    refused: [insertRow("candidature", { [column]: "a" }), insertRow("candidature", { id: NOBODY, [column]: "a" })],
    allowed: [insertRow("candidature", { [column]: "a" }), insertRow("candidature", { id: NOBODY, [column]: "b" })],
  })),
  {
    rule: "candidature_nominee_id_key",
    refused: [insertRow("candidature", accepted), insertRow("candidature", { ...accepted, id: NOBODY })],
    allowed: [insertRow("candidature", accepted), insertRow("candidature", { id: NOBODY })],
  },
  rule("candidature_says_something", { text: " " }, { text: "é".repeat(2_000) }),
  rule("candidature_says_something", { text: "é".repeat(2_001) }),
  rule("candidature_says_something", { title: "" }, { title: "é".repeat(150) }),
  rule(
    "candidature_links_are_few_and_safe",
    { links: "{http://example.org}" },
    { links: "{https://example.org/a?b=c,https://example.org}" },
  ),
  rule("candidature_links_are_few_and_safe", { links: '{"https://a.example javascript:b"}' }),
  rule(
    "candidature_links_are_few_and_safe",
    { links: `{${Array(6).fill("https://a.example")}}` },
    { links: `{${Array(5).fill("https://a.example")}}` },
  ),
  rule("candidature_contact_is_whole_or_erased", { contact_email: null }, erased),
  rule("candidature_contact_is_whole_or_erased", { contact_erased_at: AT }),
  rule("candidature_confirmed_somehow", { state: "confirmed" }, { state: "confirmed", ...confirmed }),
  rule("candidature_confirmed_somehow", { state: "confirmed", confirmed_at: AT }),
  rule("candidature_confirmed_somehow", confirmed),
  rule("candidature_handled_by_somebody", { ...accepted, handled_by: null }, accepted),
  rule("candidature_handled_by_somebody", handled),
  rule("candidature_refused_for_a_reason", { ...refused, reason: " " }, refused),
  rule("candidature_refused_for_a_reason", { reason: "hors sujet" }),
  rule("candidature_accepted_is_nominated", { ...accepted, nominee_id: null }, accepted),
  rule("candidature_withdrawn_keeps_nothing", { ...withdrawn, text: "gardé" }, withdrawn),
  rule("candidature_withdrawn_keeps_nothing", { state: "withdrawn" }),
  rule("candidature_says_something", { text: "", title: "" }, takenDown),
  rule("candidature_taken_down_by_fkey", { ...takenDown, taken_down_by: 99 }, takenDown),
  rule("candidature_taken_down_by_somebody", { ...takenDown, taken_down_by: null }, takenDown),
  rule("candidature_taken_down_by_somebody", { ...takenDown, taken_down_reason: " " }),
  rule("candidature_taken_down_keeps_nothing", { ...takenDown, text: "gardé" }, takenDown),
  rule("candidature_taken_down_keeps_nothing", { ...refused, ...takenDownNow, ...nothing }),
  {
    rule: "candidature_stays_as_sent",
    refused: [insertRow("candidature", takenDown), update("taken_down_at = NULL, taken_down_by = NULL, taken_down_reason = NULL")],
    allowed: [
      insertRow("candidature", accepted),
      update(`title = '', text = '', links = '{}', publish = false, contact_name = NULL, contact_role = NULL, contact_email = NULL,
        contact_erased_at = now(), taken_down_at = now(), taken_down_by = 1, taken_down_reason = 'à sa demande'`),
    ],
  },
  {
    rule: "candidature_stays_as_sent",
    refused: [sent, update("text = 'autre chose'")],
    allowed: [sent, update("state = 'confirmed', confirmed_at = now(), confirmed_by = 'manager'")],
  },
  {
    rule: "candidature_stays_as_sent",
    refused: [insertRow("candidature", refused), update("state = 'sent', handled_by = NULL, handled_at = NULL, reason = NULL")],
    allowed: [
      insertRow("candidature", refused),
      update("contact_name = NULL, contact_role = NULL, contact_email = NULL, contact_erased_at = now()"),
    ],
  },
  { ...image("candidature_image_candidature_id_fkey", {}), refused: [insertRow("candidature_image", { candidature_id: NOBODY })] },
  {
    rule: "candidature_image_candidature_id_position_key",
    refused: [sent, insertRow("candidature_image"), insertRow("candidature_image")],
    allowed: [sent, insertRow("candidature_image"), insertRow("candidature_image", { position: 2 })],
  },
  image("candidature_image_one_of_five", { position: 6 }, { position: 5 }),
  image("candidature_image_is_described", { alternative: " " }, { alternative: "é".repeat(300) }),
  image("candidature_image_is_made_here", { content_type: "image/svg+xml" }),
  image("candidature_image_is_made_here", { width: 1601 }, { width: 1600 }),
  image("candidature_image_is_kept_once", { object_key: "candidatures/1.webp" }, elsewhere),
  image("candidature_image_is_kept_once", { bytes: 2 }, { bytes: 1 }),
  {
    rule: "candidature_image_stays_as_sent",
    refused: [insertRow("candidature", accepted), insertRow("candidature_image")],
    allowed: [sent, insertRow("candidature_image"), "DELETE FROM candidature_image"],
  },
  {
    rule: "candidature_image_stays_as_sent",
    refused: [sent, insertRow("candidature_image"), "UPDATE candidature_image SET alternative = 'autre'"],
    allowed: [sent, insertRow("candidature_image"), `DELETE FROM candidature WHERE id = '${CANDIDATURE}'`],
  },
  {
    rule: "candidature_image_leaves_its_object",
    refused: [sent, insertRow("candidature_image", elsewhere), "DELETE FROM candidature", named("candidatures/1.webp")],
    allowed: [sent, insertRow("candidature_image"), "DELETE FROM candidature", named("candidatures/1.webp")],
  },
];

/** Fails where an object was noted as gone. */
function named(key: string): string {
  return `DO $$ BEGIN IF EXISTS (SELECT FROM gone_object WHERE object_key = '${key}') THEN
    RAISE 'candidature_image_leaves_its_object'; END IF; END $$`;
}
