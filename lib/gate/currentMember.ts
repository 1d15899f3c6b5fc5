import { connection } from "next/server";
import { getServerSession } from "next-auth";
import { cache } from "react";
import type { Member } from "@/lib/data/member/member";
import { readSessionMember } from "@/lib/data/member/readSessionMember";
import { readSettings } from "@/lib/data/settings/readSettings";
import type { Standing } from "@/lib/domain/award/standing";
import { ExpectedError } from "@/lib/platform/errors";
import { authOptions } from "./authOptions";
import { type Owner, whyNot, whyNotAsTheyStand } from "./may";
import { PERMISSIONS, type PermissionName } from "./permissions";

/** What the browser says that it is in; not whether that still stands. */
export const claimedSession = cache(async () => {
  await connection(); // else a page would be made once for all
  return getServerSession(await authOptions());
});

/** Who asks, read again from the database at each request: somebody disabled a moment ago is nobody. Null when signed out. */
export const currentMember = cache(async (): Promise<Member | null> => {
  const session = await claimedSession();
  if (session?.memberId === undefined || session.sessionVersion === undefined) return null;
  return readSessionMember(session.memberId, session.sessionVersion, session.sessionId ?? null);
});

/**
 * Lets pass whoever may.
 * @param owner whose work it is done to, where the permission asks
 * @throws ExpectedError `signed-out`, or `forbidden` with the reason
 */
export function requireAllowed(member: Member | null, permission: PermissionName, owner?: Owner): void {
  const reason = whyNot(member, permission, owner);
  if (reason === "signed-out") throw new ExpectedError("signed-out");
  if (reason !== null) throw new ExpectedError("forbidden", { permission, reason });
}

/**
 * Lets pass whoever may do it to this, as they stand towards it.
 * @throws ExpectedError `unknown-nominee` for what they may not know of, as for what does not exist; `phase-closed`; `forbidden`
 */
export function requireStanding(member: Member, permission: PermissionName, standing: Standing): void {
  const reason = whyNotAsTheyStand(member, permission, standing);
  if (reason === "unseen") throw new ExpectedError("unknown-nominee");
  if (reason === "phase") throw new ExpectedError("phase-closed");
  if (reason !== null) throw new ExpectedError("forbidden", { permission, reason });
}

/** Whether somebody must set a second factor up before they do this: their own account stays open to them, for that. */
export async function lacksSecondFactor(member: Member | null, permission: PermissionName): Promise<boolean> {
  const exempt = permission === "manage-own-account" || PERMISSIONS[permission].allowed === "anyone";
  if (member === null || member.secondFactor || exempt) return false;
  return (await readSettings()).secondFactorRequired;
}

/** @throws ExpectedError `second-factor-required` */
export async function requireSecondFactor(member: Member | null, permission: PermissionName): Promise<void> {
  if (await lacksSecondFactor(member, permission)) throw new ExpectedError("second-factor-required");
}
