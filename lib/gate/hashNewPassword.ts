import { identityAtHand } from "@/lib/data/settings/readIdentity";
import { passwordProblem } from "@/lib/domain/member/passwordProblem";
import { ExpectedError } from "@/lib/platform/errors";
import { hashPassword } from "./hashPassword";

/**
 * What is kept of a password that somebody chooses.
 * @param about what others know of its owner
 * @param field of the form it was typed in
 * @throws ExpectedError `bad-form` with the field and why it would not hold
 */
export async function hashNewPassword(password = "", about: readonly string[] = [], field = "password"): Promise<string> {
  const problem = passwordProblem(password, about) ?? (passwordProblem(password, [identityAtHand().name]) && "common");
  if (problem !== null) throw new ExpectedError("bad-form", { count: 1, field, problem });
  return hashPassword(password);
}
