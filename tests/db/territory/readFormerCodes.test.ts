import { expect, it } from "vitest";
import { readFormerCodes } from "@/lib/data/territory/readFormerCodes";
import { readReferencePackage } from "@/lib/data/territory/readReferencePackage";

it("knows every commune of the past, the arrondissements of the three cities, and no commune of today", () => {
  const codes = readFormerCodes();
  const of = (now: string, was: string) =>
    [...codes].filter(([, former]) => former.now === now && former.was === was).map(([code]) => code);
  expect(codes.get("01340")).toEqual({ was: "former-commune", now: "01015" });
  expect(of("75056", "municipal-arrondissement")).toHaveLength(20);
  expect(of("69123", "municipal-arrondissement")).toHaveLength(9);
  expect(of("13055", "municipal-arrondissement")).toHaveLength(16);
  const { communes, absorbed } = readReferencePackage();
  expect(absorbed.filter(({ code, into }) => codes.get(code)?.now !== into)).toEqual([]);
  expect(communes.filter(({ code }) => codes.has(code))).toEqual([]);
});
