import type pg from "pg";
import type { Role } from "@/lib/domain/member/role";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";

export interface NewMember {
  email: string;
  name: string;
  roles: readonly Role[];
  /** Null for somebody who is invited, and chooses a password later. */
  passwordHash: string | null;
  actor: string;
}

/**
 * @returns the new member's id
 * @throws ExpectedError `email-taken`
 */
export async function createMember(client: pg.PoolClient, { email, name, roles, passwordHash, actor }: NewMember): Promise<number> {
  const { rows } = await client.query(
    `INSERT INTO member (email, name, roles, password_hash) VALUES ($1, $2, $3::text[]::role[], $4) ON CONFLICT (email) DO NOTHING RETURNING id`,
    [email, name, roles, passwordHash],
  );
  const [row] = rows;
  if (!row) throw new ExpectedError("email-taken", { found: email, field: "email", problem: "taken" });
  await recordAudit(client, [{ actor, action: "create", subject: "member", subjectId: String(row.id), after: { email, name, roles } }]);
  return row.id;
}
