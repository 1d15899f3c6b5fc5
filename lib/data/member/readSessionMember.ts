import { database } from "../database";
import type { Member } from "./member";

/** The member that a session names, read at each request: null once disabled, or signed out everywhere since. */
export async function readSessionMember(id: number, sessionVersion: number): Promise<Member | null> {
  const found = await database().prisma.member.findFirst({
    where: { id, sessionVersion, disabledAt: null },
    select: { id: true, email: true, name: true, roles: true, totpSince: true },
  });
  if (found === null) return null;
  const { totpSince, ...member } = found;
  return { ...member, secondFactor: totpSince !== null };
}
