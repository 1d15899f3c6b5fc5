import type { PhaseKind } from "@/lib/domain/award/phase";
import { type Role, STAFF } from "@/lib/domain/member/role";

/** Who may do it: anyone at all, whoever is signed in, or those of some roles. */
export type Allowed = "anyone" | "members" | readonly Role[];

export interface Permission {
  allowed: Allowed;
  /**
   * Where what it is done to must be another member's work, or where nothing may link them to it (of an award: see `Standing`). An action, a
   * page or a route must then say whose it is, or how they stand.
   */
  scope?: "another" | "unlinked";
  /** In the category that it is about. The chair's is held by managers as well. */
  seat?: "juror" | "chair";
  /** The award's phases that open it. */
  phase?: readonly PhaseKind[];
}

const EDITORS = ["ADMIN", "EDITOR"] as const;
const ADMINISTRATORS = ["ADMIN"] as const;
const MANAGERS = ["JURY_MANAGER"] as const;
const JURORS = ["JUROR"] as const;
const JURY = ["JURY_MANAGER", "JUROR"] as const;

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
  // An administrator has no part in the award, unless they take the role, which the audit log tells.
  "run-award": { allowed: MANAGERS },
  // What bears on all nominees, or on all of a category: nobody does it whom a link keeps from one of them.
  "shape-award": { allowed: MANAGERS, scope: "unlinked" },
  "freeze-shortlist": { allowed: MANAGERS, scope: "unlinked", phase: ["candidatures", "shortlisting"] },
  "handle-nominee": { allowed: MANAGERS, scope: "unlinked" },
  "handle-conflicts": { allowed: MANAGERS, scope: "unlinked" },
  "sit-on-jury": { allowed: JURY },
  "declare-links": { allowed: JURORS, seat: "juror" },
  "read-nominee": { allowed: JURY, scope: "unlinked" },
  "assess-nominee": { allowed: JURORS, scope: "unlinked", seat: "juror", phase: ["assessment"] },
  "discuss-nominee": { allowed: JURY, scope: "unlinked", phase: ["assessment", "deliberation"] },
  "record-attendance": { allowed: JURY, seat: "chair", phase: ["deliberation"] },
  "vote-prize": { allowed: JURORS, scope: "unlinked", seat: "juror", phase: ["deliberation"] },
  "decide-prize": { allowed: JURY, scope: "unlinked", seat: "chair", phase: ["deliberation"] },
  "sign-minutes": { allowed: JURY, scope: "unlinked", seat: "chair", phase: ["deliberation"] },
  "preview-palmares": { allowed: MANAGERS, scope: "unlinked" },
  "publish-award": { allowed: MANAGERS, scope: "unlinked", phase: ["deliberation"] },
  // What is published is final: a note stands beside it.
  "note-palmares": { allowed: MANAGERS, scope: "unlinked" },
  "send-candidature": { allowed: "anyone" },
} as const satisfies Readonly<Record<string, Permission>>;

export type PermissionName = keyof typeof PERMISSIONS;
/** Whether a right asks how somebody stands towards what they ask for, in an award. */
export type AsksStanding<Name extends PermissionName> = (typeof PERMISSIONS)[Name] extends
  | { scope: "unlinked" }
  | { seat: string }
  | { phase: readonly string[] }
  ? true
  : false;
