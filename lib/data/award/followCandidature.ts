import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { tokenSha256 } from "../member/linkToken";
import { type HeldCandidature, holdCandidature } from "./holdCandidature";

/**
 * What the address that somebody was given opens, held for what they do with it.
 * @param by `mail` where only the mailed one will do
 * @throws ExpectedError `link-closed`, `candidature-handled`
 */
export async function holdFollowed(client: pg.PoolClient, token: string, by: "mail" | "any", now: Date): Promise<HeldCandidature> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM candidature WHERE (link_sha256 = $1 OR ($3 AND follow_sha256 = $1)) AND links_expire_at > $2`,
    [tokenSha256(token), now, by === "any"],
  );
  if (!rows[0]) throw new ExpectedError("link-closed");
  return holdCandidature(client, rows[0].id);
}

/** By whoever was mailed, who thereby shows that the address is theirs; a second time changes nothing. */
export async function confirmFollowed(client: pg.PoolClient, token: string, now: Date): Promise<void> {
  const { id, state } = await holdFollowed(client, token, "mail", now);
  if (state === "confirmed") return;
  await client.query("UPDATE candidature SET state = 'confirmed', confirmed_at = $2, confirmed_by = 'email' WHERE id = $1", [id, now]);
  await recordAudit(client, [{ actor: "reader", action: "confirm", subject: "candidature", subjectId: id }]);
}

/** Takes back what was sent, and everything that it said. */
export async function withdrawFollowed(client: pg.PoolClient, token: string, now: Date): Promise<void> {
  const { id } = await holdFollowed(client, token, "any", now);
  await client.query("DELETE FROM candidature_image WHERE candidature_id = $1", [id]);
  await client.query(
    `UPDATE candidature SET state = 'withdrawn', title = '', text = '', links = '{}', publish = false, contact_name = NULL,
       contact_role = NULL, contact_email = NULL, contact_erased_at = $2 WHERE id = $1`,
    [id, now],
  );
  await recordAudit(client, [{ actor: "reader", action: "withdraw-candidature", subject: "candidature", subjectId: id }]);
}
