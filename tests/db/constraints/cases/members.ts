import type { ConstraintCase } from "../fixture";
import { insertRow, type Row } from "../insertRow";

const member = (changes: Row) => [insertRow("member", changes)];
const link = (changes: Row) => [insertRow("one_time_link", changes)];
const logo = (changes: Row) => [insertRow("logo", changes)];

export const MEMBER_CASES: ConstraintCase[] = [
  { rule: "member_email_is_folded", refused: member({ email: "B@example.org" }), allowed: member({ email: "b@example.org" }) },
  { rule: "member_email_is_folded", refused: member({ email: "b" }), allowed: member({ email: "b@c" }) },
  { rule: "member_email_key", refused: member({ email: "a@example.org" }), allowed: member({}) },
  { rule: "member_is_named", refused: member({ name: " " }), allowed: member({ name: "B" }) },
  {
    rule: "member_second_factor_is_whole",
    refused: member({ totp_since: "2026-11-22T10:00:00Z" }),
    allowed: member({ totp_since: "2026-11-22T10:00:00Z", totp_secret: "sealed" }),
  },
  { rule: "one_time_link_has_its_member", refused: link({ member_id: null }), allowed: link({}) },
  {
    rule: "one_time_link_has_its_member",
    refused: link({ purpose: "first-administrator" }),
    allowed: link({ purpose: "first-administrator", member_id: null }),
  },
  {
    rule: "one_time_link_has_its_address",
    refused: link({ purpose: "email-change" }),
    allowed: link({ purpose: "email-change", new_email: "c@example.org" }),
  },
  { rule: "one_time_link_has_its_address", refused: link({ new_email: "c@example.org" }), allowed: link({}) },
  { rule: "one_time_link_member_id_fkey", refused: link({ member_id: 99 }), allowed: link({ member_id: 1 }) },
  {
    rule: "one_time_link_token_sha256_key",
    refused: [...link({}), ...link({})],
    allowed: [...link({}), ...link({ token_sha256: "another" })],
  },
  {
    rule: "session_key_is_one",
    refused: ["INSERT INTO session_key (id, value) VALUES (2, 'x')"],
    allowed: ["UPDATE session_key SET value = 'x'"],
  },
  { rule: "logo_is_one", refused: logo({ id: 2 }), allowed: logo({ id: 1 }) },
  { rule: "logo_is_a_picture", refused: logo({ content_type: "image/svg+xml" }), allowed: logo({ content_type: "image/webp" }) },
  { rule: "logo_is_small", refused: logo({ content: "" }), allowed: logo({}) },
  { rule: "logo_is_small", refused: logo({ content: "a".repeat(262_145) }), allowed: logo({ content: "a".repeat(262_144) }) },
];
