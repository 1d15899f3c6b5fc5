import { readCredentials } from "@/lib/data/member/readCredentials";
import { recordSignIn } from "@/lib/data/member/recordSignIn";
import { foldEmail } from "@/lib/domain/member/foldEmail";
import { readEnvironment } from "@/lib/platform/environment";
import type { IdentityClaims } from "./identityProvider";
import type { Outcome } from "./signIn";

/**
 * Lets in who a provider says is somebody, if that somebody was invited: it proves who they are, not what they may. A second factor of ours is
 * asked for all the same.
 * @returns null for who is no member, or disabled, or whose address nobody says to be verified
 */
export async function signInByIdentity({ email, email_verified }: Partial<IdentityClaims>, now: Date): Promise<Outcome> {
  const checked = email_verified ?? readEnvironment().OIDC_EMAILS_CHECKED;
  if (!email || checked !== true) return null;
  const known = await readCredentials({ email: foldEmail(email) });
  if (known === null) return null;
  const session = { memberId: known.id, sessionVersion: known.sessionVersion };
  if (known.totpSecret !== null) return { pending: session };
  return (await recordSignIn({ memberId: known.id, now })) ? { session } : null;
}
