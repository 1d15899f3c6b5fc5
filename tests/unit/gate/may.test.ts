import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROLES } from "@/lib/domain/member/role";
import { whyNot } from "@/lib/gate/may";
import { PERMISSIONS, type PermissionName } from "@/lib/gate/permissions";
import { permissionTable } from "@/lib/gate/permissionTable";

const names = Object.keys(PERMISSIONS) as PermissionName[];

describe("rights", () => {
  it.each(names)("%s: nobody signed out, unless anyone may; each role as the table says", (name) => {
    const { allowed } = PERMISSIONS[name];
    expect(whyNot(null, name)).toBe(allowed === "anyone" ? null : "signed-out");
    for (const role of ROLES) {
      const may = typeof allowed === "string" || (allowed as readonly string[]).includes(role);
      expect(whyNot({ id: 1, roles: [role] }, name), role).toBe(may ? null : "role");
    }
    expect(whyNot({ id: 1, roles: [] }, name)).toBe(typeof allowed === "string" ? null : "role");
  });

  it("is refused where the table knows nothing", () => {
    expect(whyNot({ id: 1, roles: ["ADMIN"] }, "nothing" as PermissionName)).toBe("role");
  });

  it("four eyes: nobody reviews their own figure; nobody manages another's account", () => {
    const editor = { id: 1, roles: ["EDITOR"] as const };
    expect([whyNot(editor, "review-figures", 1), whyNot(editor, "review-figures", 2)]).toEqual(["another", null]);
    expect([whyNot(editor, "manage-own-account", 1), whyNot(editor, "manage-own-account", 2)]).toEqual([null, "own"]);
  });

  it("are documented as the table has them", () => {
    expect(readFileSync(join(import.meta.dirname, "../../../docs/permissions.md"), "utf8")).toBe(permissionTable());
  });
});
