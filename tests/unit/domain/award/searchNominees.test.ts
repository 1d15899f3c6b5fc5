import { expect, test } from "vitest";
import { searchNominees } from "@/lib/domain/award/searchNominees";

const nominees = ["Sète", "Saint-Étienne", "Saint-Denis", "Grenoble-Alpes-Métropole"].map((name) => ({ name }));
const found = (asked: string) => searchNominees(nominees, asked).map(({ name }) => name);

test("a name is found by the beginnings of its words, in any order, without accents or capitals", () => {
  expect(found("set")).toEqual(["Sète"]);
  expect(found("st etienne")).toEqual(["Saint-Étienne"]);
  expect(found("METRO gre")).toEqual(["Grenoble-Alpes-Métropole"]);
  expect(found("saint")).toEqual(["Saint-Étienne", "Saint-Denis"]);
  expect(found("noble")).toEqual([]);
});

test("nothing asked for, or nothing that is a word, finds all", () => {
  expect(found(" ")).toHaveLength(4);
  expect(found("!?")).toHaveLength(4);
});
