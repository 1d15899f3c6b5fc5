import type { Role } from "@/lib/domain/member/role";
import { database } from "../database";

export interface ListedMember {
  id: number;
  email: string;
  name: string;
  roles: readonly Role[];
  secondFactor: boolean;
  /** Not yet accepted, in force, or disabled. */
  state: "invited" | "active" | "disabled";
  lastSignedInAt: Date | null;
}

/** All members, those who can sign in first. */
export async function listMembers(): Promise<ListedMember[]> {
  const found = await database().prisma.member.findMany({
    select: { id: true, email: true, name: true, roles: true, totpSince: true, passwordHash: true, disabledAt: true, lastSignedInAt: true },
    orderBy: [{ disabledAt: { sort: "asc", nulls: "first" } }, { name: "asc" }, { id: "asc" }],
  });
  return found.map(({ totpSince, passwordHash, disabledAt, ...member }) => ({
    ...member,
    secondFactor: totpSince !== null,
    state: disabledAt !== null ? "disabled" : passwordHash === null ? "invited" : "active",
  }));
}
