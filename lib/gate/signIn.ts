import { type Credentials, readCredentials } from "@/lib/data/member/readCredentials";
import { recordFailedCodes } from "@/lib/data/member/recordFailedCodes";
import { recordSignIn } from "@/lib/data/member/recordSignIn";
import { foldEmail } from "@/lib/domain/member/foldEmail";
import { ATTEMPT_LIMITS, countAttempt, forgetAttempt } from "./attempts";
import { hashPassword, isOutdated, isPassword } from "./hashPassword";
import { openText } from "./sealText";
import { recoveryHash, totpStep } from "./secondFactor";

/** What a session is of. */
export interface Session {
  memberId: number;
  sessionVersion: number;
}
export type Outcome = { session: Session } | { pending: Session } | null;

/**
 * Looks at an e-mail and a password. The answer and its time are the same for somebody who does not exist.
 * @param address whose attempts are counted together
 * @returns a session, or one that waits for the second factor, or null
 * @throws ExpectedError `too-many-attempts`
 */
export async function signInByPassword(given: { email: string; password: string }, address: string, now: Date): Promise<Outcome> {
  const email = foldEmail(given.email);
  const account = `${email} ${address}`;
  await countAttempt("address", address);
  await countAttempt("account", account);
  const known = await readCredentials({ email });
  if (!(await isPassword(known?.passwordHash ?? null, given.password)) || known === null) return null;
  await forgetAttempt("address", address);
  await forgetAttempt("account", account);
  const session = { memberId: known.id, sessionVersion: known.sessionVersion };
  if (known.totpSecret !== null) return { pending: session };
  const renewed = known.passwordHash !== null && isOutdated(known.passwordHash) ? { passwordHash: await hashPassword(given.password) } : {};
  return (await recordSignIn({ memberId: known.id, now, ...renewed })) ? { session } : null;
}

/**
 * Looks at the code that follows a right password: of the authenticator, or one of recovery.
 * @throws ExpectedError `too-many-attempts`
 */
export async function signInByCode(pending: Session, code: string, address: string, now: Date): Promise<Session | null> {
  const account = `${pending.memberId} ${address}`;
  const session = `${pending.memberId}.${pending.sessionVersion}`;
  await countAttempt("address", address);
  await countAttempt("account", account);
  const left = await countAttempt("code", session);
  const known = await readCredentials({ id: pending.memberId, sessionVersion: pending.sessionVersion });
  const used = known && (await usedBy(known, code, now));
  if (!known || !used || !(await recordSignIn({ memberId: known.id, now, used }))) {
    if (left === 0) await recordFailedCodes(pending.memberId, ATTEMPT_LIMITS.code.points);
    return null;
  }
  await forgetAttempt("address", address);
  await forgetAttempt("account", account);
  await forgetAttempt("code", session);
  return pending;
}

async function usedBy(known: Credentials, code: string, now: Date): Promise<{ totpStep: number } | { recoveryHash: string } | null> {
  const secret = known.totpSecret === null ? null : await openText(known.totpSecret);
  const step = secret === null ? null : totpStep(secret, code, now, known.totpLastStep);
  if (step !== null) return { totpStep: step };
  const hash = recoveryHash(code);
  return known.recoveryHashes.includes(hash) ? { recoveryHash: hash } : null;
}
