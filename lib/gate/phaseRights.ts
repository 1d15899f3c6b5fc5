import type { PhaseKind } from "@/lib/domain/award/phase";
import { PERMISSIONS, type Permission, type PermissionName } from "./permissions";

/** The rights that a phase opens, in the order of the table. */
export function phaseRights(kind: PhaseKind): PermissionName[] {
  return (Object.entries(PERMISSIONS) as [PermissionName, Permission][])
    .filter(([, { phase }]) => phase?.includes(kind))
    .map(([name]) => name);
}
