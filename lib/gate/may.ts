import type { Role } from "@/lib/domain/member/role";
import { PERMISSIONS, type Permission, type PermissionName } from "./permissions";

/** Why somebody may not: not signed in, not of a role that may, or the work is their own. */
export type Refused = "signed-out" | "role" | "another";

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
