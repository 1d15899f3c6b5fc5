import type pg from "pg";
import { LINK_LIFE, type LinkPurpose } from "@/lib/domain/member/linkLife";
import { recordAudit } from "../audit/recordAudit";
import { newToken, tokenSha256 } from "./linkToken";

export interface LinkRequest {
  purpose: LinkPurpose;
  /** Null for the first administrator, who is nobody yet. */
  memberId: number | null;
  /** Where a change of e-mail leads to. */
  newEmail?: string;
  actor: string;
  now: Date;
}

/** Makes a link and ends those of the same purpose for the same member. The token is in no table: it is said here, once. */
export async function createLink(client: pg.PoolClient, request: LinkRequest): Promise<{ token: string; expiresAt: Date }> {
  const { purpose, memberId, newEmail = null, actor, now } = request;
  const token = newToken();
  const expiresAt = new Date(now.getTime() + LINK_LIFE[purpose]);
  await client.query(
    `UPDATE one_time_link SET expires_at = $3
     WHERE purpose = $1::link_purpose AND member_id IS NOT DISTINCT FROM $2 AND used_at IS NULL AND expires_at > $3`,
    [purpose, memberId, now],
  );
  await client.query(
    `INSERT INTO one_time_link (purpose, member_id, token_sha256, new_email, created_by, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [purpose, memberId, tokenSha256(token), newEmail, actor, now, expiresAt],
  );
  await recordAudit(client, [
    {
      actor,
      action: "link",
      subject: "member",
      subjectId: memberId === null ? "first" : String(memberId),
      after: { purpose, newEmail, expiresAt },
    },
  ]);
  return { token, expiresAt };
}
