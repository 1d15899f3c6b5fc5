import { hash, verify } from "@node-rs/argon2";

/** argon2id, the library's own choice of variant, as OWASP advises it: 19 MiB, two passes, one lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const PREFIX = "$argon2id$v=19$m=19456,t=2,p=1$";

export function hashPassword(password: string): Promise<string> {
  return hash(password, PARAMETERS);
}

let nobody: Promise<string> | undefined;

/** Whether it is the password. Takes as long for somebody who does not exist, or has none yet: the time says nothing. */
export async function isPassword(kept: string | null, given: string): Promise<boolean> {
  nobody ??= hashPassword(crypto.randomUUID());
  const same = await verify(kept ?? (await nobody), given);
  return kept !== null && same;
}

/** Whether a kept hash was made with other parameters than today's. */
export function isOutdated(kept: string): boolean {
  return !kept.startsWith(PREFIX);
}
