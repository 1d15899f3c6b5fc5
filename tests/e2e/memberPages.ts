import type { PermissionName } from "@/lib/gate/permissions";

/** Every page for those who are signed in, with what opens it: a test of the sources fails for one that is not here. */
export const MEMBER_PAGES: readonly { path: string; permission: PermissionName }[] = [
  { path: "/administration/membres", permission: "manage-members" },
];
