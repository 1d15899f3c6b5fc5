import { type Role, STAFF } from "@/lib/domain/member/role";

/** Who may do it: anyone at all, whoever is signed in, or those of some roles. */
export type Allowed = "anyone" | "members" | readonly Role[];

export interface Permission {
  allowed: Allowed;
  /** Where what it is done to must be another member's work: see `whyNot`. An action must then say whose it is. */
  scope?: "another";
}

const EDITORS = ["ADMIN", "EDITOR"] as const;
const ADMINISTRATORS = ["ADMIN"] as const;

/**
 * What can be done, and by whom: the one table. It makes the check, the reason shown, docs/permissions.md and the tests of every role. The
 * sentence of each stands under `permissions` in messages/*.json.
 */
export const PERMISSIONS = {
  "use-link": { allowed: "anyone" },
  "ask-password": { allowed: "anyone" },
  "manage-own-account": { allowed: "members" },
  "manage-members": { allowed: ADMINISTRATORS },
  "manage-settings": { allowed: ADMINISTRATORS },
  "read-audit": { allowed: ADMINISTRATORS },
  "read-register": { allowed: STAFF },
  "edit-register": { allowed: STAFF },
  "import-figures": { allowed: STAFF },
  "undo-import": { allowed: EDITORS },
  "record-figures": { allowed: STAFF },
  "review-figures": { allowed: STAFF, scope: "another" },
  "manage-campaigns": { allowed: EDITORS },
  "manage-lists": { allowed: EDITORS },
  "prepare-edition": { allowed: STAFF },
  "publish-edition": { allowed: EDITORS },
  "report-error": { allowed: "anyone" },
  // Whoever mends an account says so: the public log is of what was done. A published figure changes by a revision, which EDITORS publish.
  "handle-reports": { allowed: STAFF },
} as const satisfies Readonly<Record<string, Permission>>;

export type PermissionName = keyof typeof PERMISSIONS;
