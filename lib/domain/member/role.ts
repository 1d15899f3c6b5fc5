/** What a member may be; one may be several. What each may do stands in one table, lib/gate/permissions. */
export const ROLES = ["ADMIN", "EDITOR", "CONTRIBUTOR", "JURY_MANAGER", "JUROR"] as const;
/** The team of the observatory, which keeps its figures. */
export const STAFF = ["ADMIN", "EDITOR", "CONTRIBUTOR"] as const satisfies readonly Role[];
export type Role = (typeof ROLES)[number];
