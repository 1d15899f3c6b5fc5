import type { LinkPurpose } from "@/lib/domain/member/linkLife";
import { database } from "../database";
import { tokenSha256 } from "./linkToken";

/** What a link that still opens is for, and whom. */
export interface OpenLink {
  purpose: LinkPurpose;
  member: { id: number; name: string; email: string } | null;
  newEmail: string | null;
}

/** Reads without using: mail programs open links before people do. Null when it never was, was used, or is too old. */
export async function readLink(token: string, now: Date): Promise<OpenLink | null> {
  const { rows } = await database().pool.query(
    `SELECT link.purpose, link.new_email, member.id, member.name, member.email FROM one_time_link link LEFT JOIN member ON member.id = link.member_id
     WHERE link.token_sha256 = $1 AND link.used_at IS NULL AND link.expires_at > $2 AND member.disabled_at IS NULL`,
    [tokenSha256(token), now],
  );
  const [row] = rows;
  if (!row) return null;
  return {
    purpose: row.purpose,
    newEmail: row.new_email,
    member: row.id === null ? null : { id: row.id, name: row.name, email: row.email },
  };
}
