import type pg from "pg";
import type { Role } from "@/lib/domain/member/role";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { holdOpenAwards, linkInOpenAwards } from "../award/linkInOpenAwards";
import { keepAdministrator } from "./keepAdministrator";

export interface MemberChange {
  memberId: number;
  name: string;
  roles: readonly Role[];
  actor: string;
  now: Date;
}

/**
 * Gives a member another name or other roles; other roles end every session. Who comes to run awards is linked at once to the nominees that
 * their employer links them to.
 * @throws ExpectedError `unknown-member`, `last-administrator`
 */
export async function changeMember(client: pg.PoolClient, { memberId, name, roles, actor, now }: MemberChange): Promise<void> {
  const awards = roles.includes("JURY_MANAGER") ? await holdOpenAwards(client) : [];
  if (!roles.includes("ADMIN")) await keepAdministrator(client, memberId);
  const { rows } = await client.query("SELECT name, roles::text[] FROM member WHERE id = $1 FOR UPDATE", [memberId]);
  const [before] = rows as { name: string; roles: Role[] }[];
  if (!before) throw new ExpectedError("unknown-member");
  const sameRoles = [...before.roles].sort().join() === [...roles].sort().join();
  if (sameRoles && before.name === name) return;
  await client.query("UPDATE member SET name = $2, roles = $3::text[]::role[], session_version = session_version + $4 WHERE id = $1", [
    memberId,
    name,
    sameRoles ? before.roles : roles,
    sameRoles ? 0 : 1,
  ]);
  await recordAudit(client, [
    {
      actor,
      action: "change",
      subject: "member",
      subjectId: String(memberId),
      before: { name: before.name, roles: before.roles },
      after: { name, roles: sameRoles ? before.roles : roles },
    },
  ]);
  await linkInOpenAwards(client, awards, actor, now);
}
