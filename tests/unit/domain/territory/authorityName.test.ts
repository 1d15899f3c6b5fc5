import { expect, test } from "vitest";
import { bareName, namesMeant } from "@/lib/domain/territory/authorityName";
import type { Level } from "@/lib/domain/territory/level";

test.each<[Level, string, string]>([
  ["commune", "Le Havre", "havre"],
  ["commune", "L'Haÿ-les-Roses", "hay les roses"],
  ["commune", "La", "la"],
  ["commune", "Ville-d'Avray", "ville d avray"],
  ["commune", "Bors (Canton de Charente-Sud)", "bors"],
  ["epci", "CC du Pays de Limours (CCPL)", "pays de limours"],
  ["epci", "CA Redon Agglomération", "redon"],
  ["epci", "Métropole de Lyon", "lyon"],
  ["epci", "Eurométropole de Strasbourg", "strasbourg"],
  ["ept", "Plaine Commune", "plaine commune"],
  ["departement", "La Réunion", "reunion"],
])("%s « %s » is named by « %s »", (level, name, bare) => {
  expect(bareName(level, name)).toBe(bare);
});

test.each([
  ["Ville de Rennes", "commune", "rennes"],
  ["Ville du Havre", "commune", "havre"],
  ["MAIRIE D'AMIENS", "commune", "amiens"],
  ["Commune des Andelys", "commune", "andelys"],
  ["Commune de Ville-d'Avray", "commune", "ville d avray"],
  ["Conseil départemental du Rhône", "departement", "rhone"],
  ["Département de la Loire", "departement", "loire"],
  ["Région Bretagne", "region", "bretagne"],
  ["Conseil régional d’Île-de-France", "region", "ile de france"],
  ["Communauté de communes du Pays de Limours", "grouping", "pays de limours"],
  ["Rennes Métropole", "grouping", "rennes"],
  ["Redon Agglo", "grouping", "redon"],
])("« %s » means a %s named « %s »", (text, kind, bare) => {
  expect(namesMeant(text)).toEqual([{ kind, bare }]);
});

test("without a title, a name may mean every kind of authority", () => {
  expect(namesMeant("Plaine Commune").map(({ kind }) => kind)).toEqual(["commune", "grouping", "departement", "region", "com"]);
  expect(new Set(namesMeant("Le Havre").map(({ bare }) => bare))).toEqual(new Set(["havre"]));
});
