import type { Member } from "@/lib/data/member/member";
import { readCredentials } from "@/lib/data/member/readCredentials";
import { ExpectedError } from "@/lib/platform/errors";
import { countAttempt, forgetAttempt } from "./attempts";
import { isPassword } from "./hashPassword";

/**
 * Asks somebody who is signed in for the password again: a browser left open must not change what guards the account. Counted with the
 * attempts to sign in.
 * @throws ExpectedError `too-many-attempts`, or `bad-form` at the field `password`: not the right one, or none to ask for, for whoever signs in by a provider
 */
export async function confirmPassword(member: Pick<Member, "email">, password: string, address: string): Promise<void> {
  const account = `${member.email} ${address}`;
  await countAttempt("account", account);
  const known = await readCredentials({ email: member.email });
  if (known?.passwordHash === null) throw new ExpectedError("bad-form", { count: 1, field: "password", problem: "no-password" });
  if (!(await isPassword(known?.passwordHash ?? null, password))) {
    throw new ExpectedError("bad-form", { count: 1, field: "password", problem: "wrong-password" });
  }
  await forgetAttempt("account", account);
}
