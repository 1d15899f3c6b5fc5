import type { Standing } from "@/lib/domain/award/standing";
import type { Role } from "@/lib/domain/member/role";
import { PERMISSIONS, type Permission, type PermissionName } from "./permissions";

/**
 * Why somebody may not: not signed in, not of a role that may, the work is their own; or, in an award, they may not know of it, do not hold
 * the seat, or its phase is not open.
 */
export type Refused = "signed-out" | "role" | "another" | "unseen" | "seat" | "phase";

/** Whose work something is done to; `anybody` where that does not matter now. */
export type Owner = number | "anybody";

/** Who asks: null when signed out. */
export type Asking = { id: number; roles: readonly Role[] } | null;

/**
 * Whether somebody may do something; what the table does not know is refused.
 * @param owner whose work it is done to, where the permission asks; `anybody` asks of the role alone
 * @returns null when they may
 */
export function whyNot(asking: Asking, name: PermissionName, owner: Owner = "anybody"): Refused | null {
  const permission: Permission | undefined = PERMISSIONS[name];
  if (permission === undefined) return "role";
  if (permission.allowed === "anyone") return null;
  if (asking === null) return "signed-out";
  if (permission.allowed !== "members" && !permission.allowed.some((role) => asking.roles.includes(role))) return "role";
  if (permission.scope === "another" && owner === asking.id) return "another";
  return null;
}

/**
 * Whether somebody whose role may do something may do it to this, as they stand towards it. What they may not know of comes first: no other
 * reason tells that it is there.
 * @returns null when they may
 */
export function whyNotAsTheyStand(asking: Asking, name: PermissionName, standing: Standing): Refused | null {
  const { scope, seat, phase }: Permission = PERMISSIONS[name];
  if (!standing.sees) return "unseen";
  if (seat !== undefined && !holds(asking, seat, standing.seat)) return "seat";
  if (phase !== undefined && (standing.phase === null || !phase.includes(standing.phase))) return "phase";
  return scope === "another" ? "another" : null;
}

function holds(asking: Asking, wanted: "juror" | "chair", seat: Standing["seat"]): boolean {
  if (wanted === "juror") return seat !== null;
  return seat === "chair" || asking?.roles.includes("JURY_MANAGER") === true;
}
