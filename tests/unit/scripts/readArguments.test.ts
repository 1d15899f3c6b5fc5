import { describe, expect, it } from "vitest";
import { readArguments, readWholeNumber, requireValue } from "@/scripts/command/readArguments";
import { readNetworks } from "@/scripts/edition/readNetworks";

const RULES = { values: ["code", "window"], positionals: ["CODE"], required: 1 };
const read = (...args: string[]) => readArguments(args, RULES);

describe("readArguments", () => {
  it("reads options in any order, with a space or an equals sign", () => {
    expect(read("--window=30", "2026-10", "--code", "a b")).toMatchObject({
      values: { window: "30", code: "a b" },
      positionals: ["2026-10"],
    });
  });

  it.each([
    [["2026-10", "--cod", "x"], "L’option --cod n’existe pas ici. Options\u202f: --code, --window."],
    [["2026-10", "-c"], "L’option -c n’existe pas ici. Options\u202f: --code, --window."],
    [["2026-10", "--code"], "L’option --code attend une valeur."],
    [["2026-10", "--code", "--window", "3"], "L’option --code attend une valeur."],
    [["2026-10", "--code", "a", "--code", "b"], "L’option --code est donnée deux fois."],
    [["2026-10", "2026-11"], "«\u202f2026-11\u202f» est de trop\u202f: mettez entre guillemets ce qui contient des espaces."],
    [[], "Il manque CODE."],
  ])("%j is refused with a sentence", (args, sentence) => {
    expect(() => read(...args)).toThrow(sentence);
  });
});

it("requireValue asks for the option by its name", () => {
  expect(() => requireValue(read("x"), "code")).toThrow("Il manque --code.");
  expect(requireValue(read("x", "--code", "a"), "code")).toBe("a");
});

it("readWholeNumber takes whole numbers from a floor", () => {
  expect(readWholeNumber(read("x"), "window", 1)).toBeUndefined();
  expect(readWholeNumber(read("x", "--window", "90"), "window", 1)).toBe(90);
  for (const wrong of ["0", "1.5", "", "x", "-3", "9999999999"]) {
    expect(() => readWholeNumber(read("x", `--window=${wrong}`), "window", 1), wrong).toThrow("nombre entier d’au moins 1");
  }
});

it("readNetworks names the networks when one is not known", () => {
  expect(readNetworks(undefined)).toBeUndefined();
  expect(readNetworks("x, facebook")).toEqual(["x", "facebook"]);
  expect(() => readNetworks("facebook,twitter")).toThrow(
    "«\u202ftwitter\u202f» n’est pas un réseau. Réseaux\u202f: facebook, instagram, x,",
  );
});
