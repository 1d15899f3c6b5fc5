import type { Member } from "@/lib/data/member/member";
import { openText } from "./sealText";
import { totpAddress } from "./secondFactor";

/** What an authenticator application has to be told of a second factor that was begun. */
export interface SecondFactorBegun {
  secret: string;
  /** What its QR code says. */
  address: string;
}

/** Null where none was begun, or the key it was sealed with is gone. */
export async function readSecondFactorBegun(
  sealed: string | null,
  member: Pick<Member, "email">,
  issuer: string,
): Promise<SecondFactorBegun | null> {
  const secret = sealed === null ? null : await openText(sealed);
  return secret === null ? null : { secret, address: totpAddress(secret, member.email, issuer) };
}
