import { describe, expect, test } from "vitest";
import type { Level } from "@/lib/domain/territory/level";
import { articleOf, subjectOf } from "@/lib/domain/territory/subject";

const area = (level: "departement" | "region", code: string, article: number) => ({ level, code, article });
const AREAS = [
  area("departement", "01", 5),
  area("departement", "06", 4),
  area("departement", "35", 1),
  area("departement", "67", 2),
  area("departement", "69", 2),
  area("departement", "77", 0),
  area("departement", "87", 3),
  area("departement", "92", 4),
  area("departement", "974", 0),
  area("region", "01", 3),
  area("region", "04", 0),
  area("region", "11", 1),
  area("region", "32", 4),
  area("region", "53", 0),
  area("region", "93", 0),
];
const said = (level: Level, code: string, name: string) => {
  const territory = { level, code, name };
  return subjectOf(territory, articleOf(territory, AREAS));
};

describe("a territory that a verb agrees with", () => {
  test.each([
    ["departement", "87", "Haute-Vienne", "la Haute-Vienne"],
    ["departement", "69", "Rhône", "le Rhône"],
    ["departement", "01", "Ain", "l’Ain"],
    ["departement", "35", "Ille-et-Vilaine", "l’Ille-et-Vilaine"],
    ["departement", "77", "Seine-et-Marne", "la Seine-et-Marne"],
    ["departement", "974", "La Réunion", "la Réunion"],
    ["departement", "67", "Collectivité européenne d'Alsace", "la Collectivité européenne d'Alsace"],
    ["departement", "67", "Bas-Rhin", "le Bas-Rhin"],
    ["region", "01", "Guadeloupe", "la Guadeloupe"],
    ["region", "53", "Bretagne", "la Bretagne"],
    ["region", "11", "Île-de-France", "l’Île-de-France"],
    ["region", "93", "Provence-Alpes-Côte d'Azur", "Provence-Alpes-Côte d'Azur"],
    ["region", "99", "Ailleurs", "Ailleurs"],
    ["commune", "75056", "Paris", "Paris"],
    ["commune", "76351", "Le Havre", "Le Havre"],
    ["commune", "17300", "La Rochelle", "La Rochelle"],
    ["commune", "36024", "Bretagne", "Bretagne"],
    ["epci", "200035541", "CC du Val-Briard", "la CC du Val-Briard"],
    ["epci", "246700488", "Eurométropole de Strasbourg", "l’Eurométropole de Strasbourg"],
    ["epci", "243500139", "Rennes Métropole", "Rennes Métropole"],
    ["ept", "200057875", "Est Ensemble", "Est Ensemble"],
  ] as const)("%s %s, %s: « %s »", (level, code, name, expected) => {
    expect(said(level, code, name)).toMatchObject({ theName: expected, plural: false });
  });

  test.each([
    ["departement", "06", "Alpes-Maritimes", "les Alpes-Maritimes"],
    ["departement", "92", "Hauts-de-Seine", "les Hauts-de-Seine"],
    ["region", "32", "Hauts-de-France", "les Hauts-de-France"],
    ["commune", "27016", "Les Andelys", "Les Andelys"],
  ] as const)("%s %s, %s: « %s », in the plural", (level, code, name, expected) => {
    expect(said(level, code, name)).toMatchObject({ theName: expected, plural: true });
  });

  test("begins a sentence with a capital", () => {
    expect(said("departement", "01", "Ain").theNameFirst).toBe("L’Ain");
    expect(said("departement", "92", "Hauts-de-Seine").theNameFirst).toBe("Les Hauts-de-Seine");
    expect(said("commune", "75056", "Paris").theNameFirst).toBe("Paris");
  });

  test("a collectivity overseas has an article of its own", () => {
    expect(subjectOf({ level: "com", name: "Polynésie française" }, 0).theName).toBe("la Polynésie française");
    expect(subjectOf({ level: "com", name: "Saint-Martin" }, 0).theName).toBe("Saint-Martin");
  });
});
