import type pg from "pg";
import type { LinkPurpose } from "@/lib/domain/member/linkLife";
import { tokenSha256 } from "./linkToken";

export interface SpentLink {
  purpose: LinkPurpose;
  memberId: number | null;
  newEmail: string | null;
}

/** Uses a link up: of two that come at once, one gets it. Null when it no longer opens. */
export async function spendLink(client: pg.PoolClient, token: string, now: Date): Promise<SpentLink | null> {
  const { rows } = await client.query(
    `UPDATE one_time_link SET used_at = $2 WHERE token_sha256 = $1 AND used_at IS NULL AND expires_at > $2
     RETURNING purpose, member_id, new_email`,
    [tokenSha256(token), now],
  );
  const [row] = rows;
  return row ? { purpose: row.purpose, memberId: row.member_id, newEmail: row.new_email } : null;
}
