import { describe, expect, it } from "vitest";
import { disarmFormula } from "@/lib/domain/table/disarmFormula";

const FORMULAS = ["=1+1", "+1+cmd|' /C calc'!A0", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "＋1", "－1", "＠x y"];
const HARMLESS = ["-5", "+33 1", "-1 234,5 %", "@mairie.menton", "—", "-"];

describe("disarmFormula", () => {
  it.each(FORMULAS)("disarms %j for anybody, and in a file that is read back", (text) => {
    expect([disarmFormula(text), disarmFormula(text, "back")]).toEqual([`'${text}`, `'${text}`]);
  });
  it.each(HARMLESS.slice(0, -2))("leaves %j alone in a file that is read back only", (text) => {
    expect([disarmFormula(text), disarmFormula(text, "back")]).toEqual([`'${text}`, text]);
  });
  it.each(["—", "-", "", "Menton", "12 %", "'=1"])("leaves %j alone in a file that is read back", (text) => {
    expect(disarmFormula(text, "back")).toBe(text);
  });
});
