import { expect, test } from "vitest";
import { isCodeOf } from "@/lib/domain/territory/code";
import {
  CARRIED_AREAS,
  COM_CODES,
  KNOWN_SIREN,
  PERIMETER_SINCE,
  SPECIAL_DEPARTEMENTS,
  UNINHABITED_CODES,
} from "@/lib/domain/territory/specialAuthorities";

test("six départements and one région have no authority of their own", () => {
  expect(CARRIED_AREAS.filter(({ level }) => level === "departement").map(({ code }) => code)).toEqual([
    "2A",
    "2B",
    "68",
    "972",
    "973",
    "75",
  ]);
  expect(CARRIED_AREAS.filter(({ level }) => level === "region").map(({ code }) => code)).toEqual(["06"]);
});

test("every line of the register has codes that can exist and a reason", () => {
  for (const { level, code, by, reason } of CARRIED_AREAS) {
    expect([isCodeOf(level, code), isCodeOf(by.level, by.code), reason.length > 0]).toEqual([true, true, true]);
  }
  for (const { level, code, reason } of PERIMETER_SINCE) expect([isCodeOf(level, code), reason.length > 0]).toEqual([true, true]);
  for (const { level, code, siren } of KNOWN_SIREN) expect([isCodeOf(level, code), /^\d{9}$/.test(siren)]).toEqual([true, true]);
  expect(Object.keys(SPECIAL_DEPARTEMENTS)).toEqual(["67", "69"]);
});

test("six inhabited overseas collectivities, two lands without inhabitants", () => {
  expect(COM_CODES).toEqual(["975", "977", "978", "986", "987", "988"]);
  expect(UNINHABITED_CODES).toEqual(["984", "989"]);
});
