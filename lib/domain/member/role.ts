/** What a member may be; one may be several. What each may do stands in one table, lib/gate/permissions. */
export const ROLES = ["ADMIN", "EDITOR", "CONTRIBUTOR", "JURY_MANAGER", "JUROR"] as const;
export type Role = (typeof ROLES)[number];
