import type { Role } from "@/lib/domain/member/role";
import { ExpectedError } from "@/lib/platform/errors";
import { type Database, database } from "../database";

export interface ListedMember {
  id: number;
  email: string;
  name: string;
  roles: readonly Role[];
  secondFactor: boolean;
  /** Not yet accepted, in force, or disabled. */
  state: "invited" | "active" | "disabled";
  lastSignedInAt: Date | null;
  /** Since when a forgotten password waits for the administrator. */
  resetAskedAt: Date | null;
}

const SELECT = {
  id: true,
  email: true,
  name: true,
  roles: true,
  totpSince: true,
  passwordHash: true,
  disabledAt: true,
  lastSignedInAt: true,
  resetAskedAt: true,
} as const;

/** All members, those who can sign in first. */
export async function listMembers({ prisma }: Pick<Database, "prisma"> = database()): Promise<ListedMember[]> {
  const found = await prisma.member.findMany({
    select: SELECT,
    orderBy: [{ disabledAt: { sort: "asc", nulls: "first" } }, { name: "asc" }, { id: "asc" }],
  });
  return found.map(listed);
}

/** @throws ExpectedError `unknown-member` */
export async function readListedMember(id: number): Promise<ListedMember> {
  const found = await database().prisma.member.findUnique({ where: { id }, select: SELECT });
  if (found === null) throw new ExpectedError("unknown-member");
  return listed(found);
}

type Kept = Omit<ListedMember, "secondFactor" | "state"> & { totpSince: Date | null; passwordHash: string | null; disabledAt: Date | null };

function listed({ totpSince, passwordHash, disabledAt, ...member }: Kept): ListedMember {
  return {
    ...member,
    secondFactor: totpSince !== null,
    state: disabledAt !== null ? "disabled" : passwordHash === null ? "invited" : "active",
  };
}
