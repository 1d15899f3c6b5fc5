import { database } from "../database";

export interface Logo {
  content: Uint8Array<ArrayBuffer>;
  type: string;
  sha256: string;
}

/** Null where there is none. */
export async function readLogo(): Promise<Logo | null> {
  const found = await database().prisma.logo.findUnique({ where: { id: 1 } });
  return found && { content: new Uint8Array(found.content), type: found.contentType, sha256: found.sha256 };
}
