import { expect, test } from "vitest";
import { foldEmail } from "@/lib/domain/member/foldEmail";
import { LINK_LIFE, LINK_PURPOSES } from "@/lib/domain/member/linkLife";
import { ROLES } from "@/lib/domain/member/role";

test("the roles of the house", () => {
  expect(ROLES).toEqual(["ADMIN", "EDITOR", "CONTRIBUTOR", "JURY_MANAGER", "JUROR"]);
});

test("a link opens for hours or days, by its purpose", () => {
  expect(LINK_PURPOSES.map((purpose) => LINK_LIFE[purpose] / 3_600_000)).toEqual([24, 168, 2, 24]);
});

test("an address has one form", () => {
  expect(foldEmail("  Alice@Ville.FR ")).toBe("alice@ville.fr");
});
