import { database } from "../database";

/** What proves who somebody is. It stays in the gate. */
export interface Credentials {
  id: number;
  email: string;
  sessionVersion: number;
  passwordHash: string | null;
  /** Sealed; null when no second factor is in force. */
  totpSecret: string | null;
  totpLastStep: number | null;
  recoveryHashes: string[];
}

const SELECT = {
  id: true,
  email: true,
  sessionVersion: true,
  passwordHash: true,
  totpSecret: true,
  totpSince: true,
  totpLastStep: true,
  recoveryHashes: true,
} as const;

/** Those of a member who may sign in; null for everybody else. */
export async function readCredentials(who: { email: string } | { id: number; sessionVersion: number }): Promise<Credentials | null> {
  const found = await database().prisma.member.findFirst({ where: { ...who, disabledAt: null }, select: SELECT });
  if (found === null) return null;
  const { totpSince, totpSecret, ...rest } = found;
  return { ...rest, totpSecret: totpSince === null ? null : totpSecret };
}
