import { type Database, inTransaction } from "@/lib/data/database";
import { createMember } from "@/lib/data/member/createMember";
import { hashPassword } from "@/lib/gate/hashPassword";
import { ACTING_MEMBERS, FLOW_MEMBERS, TEST_MEMBERS, TEST_PASSWORD } from "./testMembers";

/** Gives a database members of each role. */
export async function fillWithMembers({ pool }: Database): Promise<void> {
  const passwordHash = await hashPassword(TEST_PASSWORD);
  for (const { role, email, name } of [...TEST_MEMBERS, ...ACTING_MEMBERS, ...FLOW_MEMBERS]) {
    await inTransaction(pool, (client) => createMember(client, { email, name, roles: [role], passwordHash, actor: "test" }));
  }
}
