import type { Database } from "../database";

/** Whether somebody can already administer this instance: an administrator who has a password and is not disabled. */
export async function hasAdministrator({ prisma }: Pick<Database, "prisma">): Promise<boolean> {
  const found = await prisma.member.findFirst({
    where: { roles: { has: "ADMIN" }, disabledAt: null, passwordHash: { not: null } },
    select: { id: true },
  });
  return found !== null;
}
