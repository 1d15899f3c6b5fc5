import { describe, expect, test } from "vitest";
import { articleOfCommuneName, articleOfGrouping, behindDepartement, withArticle, withDe } from "@/lib/domain/territory/article";

describe("a name in a sentence", () => {
  test.each([
    // name, TNCC, de, article
    ["Paris", 0, "de Paris", "Paris"],
    ["Amiens", 1, "d’Amiens", "Amiens"],
    ["Haut Valromey", 0, "de Haut Valromey", "Haut Valromey"],
    ["Hirson", 1, "d’Hirson", "Hirson"],
    ["Le Havre", 2, "du Havre", "Le Havre"],
    ["La Rochelle", 3, "de La Rochelle", "La Rochelle"],
    ["Les Andelys", 4, "des Andelys", "Les Andelys"],
    ["L'Haÿ-les-Roses", 5, "de L'Haÿ-les-Roses", "L'Haÿ-les-Roses"],
    ["Aux Marais", 6, "des Marais", "Aux Marais"],
    ["Los Masos", 8, "de Los Masos", "Los Masos"],
    ["Rhône", 2, "du Rhône", "le Rhône"],
    ["Loire", 3, "de la Loire", "la Loire"],
    ["Landes", 4, "des Landes", "les Landes"],
    ["Ain", 5, "de l’Ain", "l’Ain"],
    ["Eure-et-Loir", 1, "d’Eure-et-Loir", "Eure-et-Loir"],
    ["Bretagne", 0, "de Bretagne", "Bretagne"],
    ["Île-de-France", 1, "d’Île-de-France", "Île-de-France"],
    ["La Réunion", 0, "de la Réunion", "la Réunion"],
    ["CC Faucigny-Glières", 3, "de la CC Faucigny-Glières", "la CC Faucigny-Glières"],
    ["Eurométropole de Strasbourg", 5, "de l’Eurométropole de Strasbourg", "l’Eurométropole de Strasbourg"],
  ])("%s with %i", (name, article, de, plain) => {
    expect(withDe(name, article)).toBe(de);
    expect(withArticle(name, article)).toBe(plain);
  });

  test("a name that only begins like an article keeps its letters", () => {
    expect(withDe("Laval", 0)).toBe("de Laval");
    expect(withDe("Lesneven", 0)).toBe("de Lesneven");
    expect(withDe("Las Planas", 7)).toBe("de Las Planas");
  });
});

test.each([
  ["Le Mont-Dore", 2],
  ["La Foa", 3],
  ["Les Trois-Îlets", 4],
  ["L'Île-des-Pins", 5],
  ["Îles Éparses de l'océan Indien", 1],
  ["Ouvéa", 1],
  ["Œuilly", 1],
  ["Hienghène", 0],
  ["Yaté", 0],
  ["Lifou", 0],
  ["Papeete", 0],
])("a commune without TNCC: %s has article %i", (name, article) => {
  expect(articleOfCommuneName(name)).toBe(article);
});

test.each([
  ["CC de Faucigny", 3],
  ["CA Redon Agglomération", 3],
  ["CU d'Arras", 3],
  ["Métropole de Lyon", 3],
  ["Eurométropole de Strasbourg", 5],
  ["Rennes Métropole", 0],
  ["Orléans Métropole", 1],
  ["Est Ensemble", 1],
  ["Plaine Commune", 0],
])("a grouping: %s has article %i", (name, article) => {
  expect(articleOfGrouping(name)).toBe(article);
});

test("a département is named behind that word as each language does", () => {
  expect(behindDepartement("Lozère", 3, "fr")).toBe("de la Lozère");
  expect(behindDepartement("Lozère", 3, "en")).toBe("Lozère");
});
