import { expect, it } from "vitest";
import { InputOrdinals } from "@/lib/domain/edition/InputOrdinals";
import { aFigure, anAccount } from "@/tests/fixtures/frozenEdition";

const ordinals = new InputOrdinals([
  anAccount({ territoryId: 1, figures: [aFigure(), aFigure({ kind: "likes" })] }),
  anAccount({ territoryId: 2 }),
  anAccount({ territoryId: 2, accountId: 21, counted: false }),
  anAccount({ territoryId: 3, network: "x", figures: [aFigure()] }),
]);

it("numbers figures from 1, one for an account without any", () => {
  expect(ordinals.count).toBe(5);
  expect(ordinals.on("facebook")?.find(1, "followers")).toBe(1);
  expect(ordinals.on("facebook")?.find(1, "likes")).toBe(2);
  expect(ordinals.on("x")?.find(3, "followers")).toBe(5);
});

it("finds the account itself when no figure is compared: the counted one before one that is shared", () => {
  expect(ordinals.on("facebook")?.find(1, null)).toBe(1);
  expect(ordinals.on("facebook")?.find(2, null)).toBe(3);
});

it("finds nothing on all networks, without an account, on another network", () => {
  expect(ordinals.on("all")).toBeNull();
  expect(ordinals.on("youtube")).toBeNull();
  expect(ordinals.on("facebook")?.find(3, null)).toBeNull();
  expect(ordinals.on("facebook")?.find(9_999, null)).toBeNull();
});

it("refuses a kind that the account has no figure of", () => {
  expect(() => ordinals.on("x")?.find(3, "likes")).toThrow("no figure of kind likes");
});
