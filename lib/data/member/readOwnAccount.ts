import { database } from "../database";

/** What a member is shown of how they prove who they are. */
export interface OwnAccount {
  secondFactorSince: Date | null;
  recoveryCodesLeft: number;
  /** Sealed; of a second factor that was begun and not confirmed. */
  pendingSecret: string | null;
}

export async function readOwnAccount(id: number): Promise<OwnAccount> {
  const select = { totpSince: true, totpSecret: true, recoveryHashes: true } as const;
  const { totpSince, totpSecret, recoveryHashes } = await database().prisma.member.findUniqueOrThrow({ where: { id }, select });
  return {
    secondFactorSince: totpSince,
    recoveryCodesLeft: recoveryHashes.length,
    pendingSecret: totpSince === null ? totpSecret : null,
  };
}
