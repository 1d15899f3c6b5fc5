import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { z } from "zod";
import { ROLES } from "@/lib/domain/member/role";
import { whyNot } from "@/lib/gate/may";
import type { Owned } from "@/lib/gate/memberAction";
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

  it("four eyes: nobody reviews their own figure, unless it does not matter now whose it is", () => {
    const editor = { id: 1, roles: ["EDITOR"] as const };
    const owners = [1, 2, "anybody"] as const;
    expect(owners.map((owner) => whyNot(editor, "review-figures", owner))).toEqual(["another", null, null]);
    expectTypeOf<Owned<z.ZodObject, "review-figures">["owner"]>().toBeFunction(); // an action cannot forget it
    expectTypeOf<Owned<z.ZodObject, "record-figures">["owner"]>().toEqualTypeOf<undefined>();
  });

  it("are documented as the table has them", () => {
    expect(readFileSync(join(import.meta.dirname, "../../../docs/permissions.md"), "utf8")).toBe(permissionTable());
  });
});
