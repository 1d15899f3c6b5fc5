import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { z } from "zod";
import type { Standing } from "@/lib/domain/award/standing";
import { ROLES } from "@/lib/domain/member/role";
import { whyNot, whyNotAsTheyStand } from "@/lib/gate/may";
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

  it("in an award: what they may not know of comes before any other reason, then the seat, then the phase", () => {
    const [juror, manager] = [
      { id: 1, roles: ["JUROR"] as const },
      { id: 2, roles: ["JURY_MANAGER"] as const },
    ];
    const open: Standing = { sees: true, seat: "juror", phase: "assessment" };
    expect(whyNotAsTheyStand(juror, "assess-nominee", open)).toBeNull();
    expect(whyNotAsTheyStand(juror, "assess-nominee", { sees: false, seat: null, phase: null })).toBe("unseen");
    expect(whyNotAsTheyStand(juror, "assess-nominee", { ...open, seat: null, phase: null })).toBe("seat");
    expect(whyNotAsTheyStand(juror, "assess-nominee", { ...open, phase: "deliberation" })).toBe("phase");
    expect(whyNotAsTheyStand(juror, "assess-nominee", { ...open, phase: null })).toBe("phase");
    const deliberating: Standing = { ...open, phase: "deliberation" };
    expect(whyNotAsTheyStand(juror, "decide-prize", deliberating)).toBe("seat");
    expect(whyNotAsTheyStand(juror, "decide-prize", { ...deliberating, seat: "chair" })).toBeNull();
    expect(whyNotAsTheyStand(manager, "decide-prize", { ...deliberating, seat: null })).toBeNull(); // holds the chair's seat
    expect(whyNotAsTheyStand(manager, "vote-prize", { ...deliberating, seat: null })).toBe("seat"); // and no juror's
    expectTypeOf<Owned<z.ZodObject, "assess-nominee">["standing"]>().toBeFunction(); // an action cannot forget it
    expectTypeOf<Owned<z.ZodObject, "freeze-shortlist">["standing"]>().toBeFunction();
    expectTypeOf<Owned<z.ZodObject, "sit-on-jury">["standing"]>().toEqualTypeOf<undefined>();
  });

  it("are documented as the table has them", () => {
    expect(readFileSync(join(import.meta.dirname, "../../../docs/permissions.md"), "utf8")).toBe(permissionTable());
  });
});
