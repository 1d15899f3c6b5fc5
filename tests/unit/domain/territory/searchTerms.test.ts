import { expect, test } from "vitest";
import { hasWords, readSearchTerms, withoutTitle } from "@/lib/domain/territory/searchTerms";

test("a text is folded, and each of its words may come in any order", () => {
  expect(readSearchTerms("Métropole  RENNES")).toMatchObject({
    text: "metropole rennes",
    beginnings: ["metropole rennes"],
    words: [["metropole"], ["rennes"]],
    codes: [],
    siren: null,
    codeBeginning: null,
  });
});

test("« st » is saint, and may be the beginning of Strasbourg while it is being typed", () => {
  expect(readSearchTerms("St")).toMatchObject({ text: "saint", beginnings: ["saint", "st"], words: [["saint", "st"]] });
  expect(readSearchTerms("Le Ste")).toMatchObject({ beginnings: ["le sainte", "le ste"], words: [["le"], ["sainte", "ste"]] });
  expect(readSearchTerms("st etien")).toMatchObject({ beginnings: ["saint etien"], words: [["saint"], ["etien"]] });
});

test("legal forms in full are abridged as in the names", () => {
  expect(readSearchTerms("Communauté de communes des Quatre Rivières")?.text).toBe("cc des quatre rivieres");
  expect(readSearchTerms("communauté d'agglomération Redon")?.text).toBe("ca redon");
  expect(readSearchTerms("Communauté urbaine d'Arras")?.text).toBe("cu d arras");
});

test("codes, postal codes and SIREN", () => {
  expect(readSearchTerms("1001")).toMatchObject({ codes: [{ level: "commune", code: "01001" }], codeBeginning: "1001" });
  expect(readSearchTerms("2a0")).toMatchObject({ codes: [], codeBeginning: "2A0" });
  expect(readSearchTerms("217 500 016")).toMatchObject({ siren: "217500016", codeBeginning: "217500016" });
  expect(readSearchTerms("21750001600019")).toMatchObject({ siren: "217500016", codeBeginning: null });
  expect(readSearchTerms("7")?.codeBeginning).toBeNull();
});

test.each(["", "  ", "%", "_", "%_%", "…"])("« %s » holds nothing to search for", (text) => {
  expect(readSearchTerms(text)).toBeNull();
});

test("what LIKE would interpret is gone", () => {
  expect(readSearchTerms("re%s_")).toMatchObject({ text: "re s", words: [["re"], ["s"]] });
});

test("a title can be taken off, if there is one", () => {
  expect(withoutTitle("Ville de Rennes")).toBe("rennes");
  expect(withoutTitle("Rennes Métropole")).toBe("rennes");
  expect(withoutTitle("Rennes")).toBeNull();
});

test.each([
  ["st etien", "saint etienne", true],
  ["etien saint", "saint etienne", true],
  ["tienne", "saint etienne", false],
  ["saint etienne du", "saint etienne", false],
  ["str", "strasbourg", true],
])("a name has the words of « %s »: %s, %s", (q, folded, expected) => {
  const terms = readSearchTerms(q);
  expect(terms && hasWords(terms, folded)).toBe(expected);
});
