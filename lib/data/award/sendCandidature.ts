import type pg from "pg";
import { LINK_DAYS } from "@/lib/domain/award/candidature";
import { parisDay } from "@/lib/platform/clock";
import { ExpectedError } from "@/lib/platform/errors";
import { wrongField } from "../account/wrongField";
import { recordAudit } from "../audit/recordAudit";
import { newToken, tokenSha256 } from "../member/linkToken";
import { forgetCandidatures } from "./forgetCandidatures";
import { readOpenPhase } from "./readStanding";

export interface SentCandidature {
  awardId: number;
  categoryId: number | null;
  territoryId: number;
  contact: { name: string; role: string; email: string };
  title: string;
  text: string;
  links: readonly string[];
  publish: boolean;
  /** Whether its sender is mailed a link that confirms their address. */
  mailed: boolean;
  now: Date;
}

/**
 * Keeps a candidature while its phase is open, which nobody closes meanwhile. Its trace names nobody, and not the territory: it stays for good.
 * @returns the tokens of the mailed address and of the one that its sender is led to: they are in no table, and said here, once
 * @throws ExpectedError `phase-closed`, `bad-form` for a category of another award
 */
export async function sendCandidature(
  client: pg.PoolClient,
  sent: SentCandidature,
): Promise<{ id: string; link: string | null; follow: string }> {
  const { awardId, categoryId, territoryId, contact, title, text, links, publish, mailed, now } = sent;
  const phase = await readOpenPhase(client, awardId, { today: parisDay(now), hold: true });
  if (phase !== "candidatures") throw new ExpectedError("phase-closed");
  if (categoryId !== null) {
    const { rowCount } = await client.query("SELECT FROM award_category WHERE id = $1 AND award_id = $2", [categoryId, awardId]);
    if (!rowCount) throw wrongField("category", "no-choice");
  }
  await forgetCandidatures(client, now);
  const [link, follow] = [mailed ? newToken() : null, newToken()];
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO candidature (award_id, category_id, territory_id, contact_name, contact_role, contact_email, title, text, links, publish,
       sent_at, link_sha256, follow_sha256, links_expire_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $11::timestamptz + make_interval(days => ${LINK_DAYS})) RETURNING id`,
    [
      ...[awardId, categoryId, territoryId, contact.name, contact.role, contact.email, title, text, links, publish, now],
      ...[link && tokenSha256(link), tokenSha256(follow)],
    ],
  );
  const id = rows[0]?.id ?? "";
  await recordAudit(client, [{ actor: "reader", action: "send-candidature", subject: "candidature", subjectId: id, after: { awardId } }]);
  return { id, link, follow };
}
