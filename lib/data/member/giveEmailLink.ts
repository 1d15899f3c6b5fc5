import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { createLink } from "./createLink";

/**
 * A link by which a member takes another address: who opens it shows that the address is theirs.
 * @throws ExpectedError `unknown-member`, `email-taken`
 */
export async function giveEmailLink(
  client: pg.PoolClient,
  { memberId, newEmail, actor, now }: { memberId: number; newEmail: string; actor: string; now: Date },
): Promise<{ name: string; token: string }> {
  const { rows } = await client.query("SELECT name FROM member WHERE id = $1", [memberId]);
  const [member] = rows;
  if (!member) throw new ExpectedError("unknown-member");
  const taken = await client.query("SELECT 1 FROM member WHERE email = $1", [newEmail]);
  if (taken.rowCount) throw new ExpectedError("email-taken", { found: newEmail, field: "email", problem: "taken" });
  const { token } = await createLink(client, { purpose: "email-change", memberId, newEmail, actor, now });
  return { name: member.name, token };
}
