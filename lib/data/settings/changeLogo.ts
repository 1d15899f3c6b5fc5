import { createHash } from "node:crypto";
import type pg from "pg";
import { recordAudit } from "../audit/recordAudit";

/** Puts a picture beside the name of the site, in place of the one before; null takes it away. */
export async function changeLogo(
  client: pg.PoolClient,
  picture: { content: Uint8Array; type: string } | null,
  actor: string,
): Promise<void> {
  await client.query("LOCK TABLE logo IN SHARE ROW EXCLUSIVE MODE"); // of two who choose one, the second takes the place of the first's
  const { rows } = await client.query("DELETE FROM logo RETURNING sha256");
  const sha256 = picture && createHash("sha256").update(picture.content).digest("hex");
  if (picture) {
    await client.query("INSERT INTO logo (content, content_type, sha256) VALUES ($1, $2, $3)", [picture.content, picture.type, sha256]);
  }
  const said = (found: string | null | undefined) => ({ logo: found ?? null });
  await recordAudit(client, [
    { actor, action: "change", subject: "settings", subjectId: "1", before: said(rows[0]?.sha256), after: said(sha256) },
  ]);
}
