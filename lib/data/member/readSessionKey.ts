import { database } from "../database";

/** What signs the sessions of this instance: the same for all its processes. */
export async function readSessionKey(): Promise<string> {
  const { value } = await database().prisma.sessionKey.findUniqueOrThrow({ where: { id: 1 } });
  return value;
}
