import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { createLink } from "./createLink";

export interface AccessLink {
  purpose: "invitation" | "password-reset";
  email: string;
  name: string;
  token: string;
}

/**
 * A link by which a member chooses a password: a new invitation for who has none yet, else a reset. A request for it is answered by this.
 * @throws ExpectedError `unknown-member`
 */
export async function giveAccessLink(client: pg.PoolClient, memberId: number, actor: string, now: Date): Promise<AccessLink> {
  const { rows } = await client.query(
    "UPDATE member SET reset_asked_at = NULL WHERE id = $1 RETURNING email, name, password_hash IS NULL AS invited",
    [memberId],
  );
  const [member] = rows;
  if (!member) throw new ExpectedError("unknown-member");
  const purpose = member.invited ? "invitation" : "password-reset";
  const { token } = await createLink(client, { purpose, memberId, actor, now });
  return { purpose, email: member.email, name: member.name, token };
}
