import { type Database, inTransaction } from "@/lib/data/database";
import { createMember } from "@/lib/data/member/createMember";
import type { Role } from "@/lib/domain/member/role";
import { hashPassword } from "@/lib/gate/hashPassword";
import { TEST_PASSWORD } from "./testMembers";

/** Those of a whole award: a manager, a chair and three jurors. The sixth is anybody. */
export const SIX_PEOPLE = ["Alix Responsable", "Brune Présidente", "Colin Juré", "Diane Jurée", "Edgar Juré"] as const;
export const emailOfOne = (name: string): string => `${name.split(" ")[0]?.toLowerCase()}@six.example.org`;

export async function fillWithSixPeople({ pool }: Database): Promise<void> {
  const passwordHash = await hashPassword(TEST_PASSWORD);
  for (const name of SIX_PEOPLE) {
    const role: Role = name === "Alix Responsable" ? "JURY_MANAGER" : "JUROR";
    const facts = { email: emailOfOne(name), name, roles: [role], passwordHash, actor: "test" };
    await inTransaction(pool, (client) => createMember(client, facts));
  }
}
