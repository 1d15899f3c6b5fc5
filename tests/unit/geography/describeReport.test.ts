import { expect, test } from "vitest";
import type { GeographyReport } from "@/lib/data/territory/loadGeography";
import type { NamedTerritory } from "@/lib/data/territory/writeTerritories";
import { describeReport } from "@/scripts/geography/describeReport";

const commune = (code: string, name: string): NamedTerritory => ({ level: "commune", code, name });
const report: GeographyReport = {
  vintage: "2027",
  formerVintage: "2026",
  unchanged: false,
  open: { commune: 34_969, epci: 1_255, ept: 11, departement: 95, region: 17, com: 6 },
  areas: 135,
  added: [commune("01003", "Neuve")],
  updated: 2,
  renamed: [{ ...commune("01001", "Val-Abergement"), formerName: "L'Abergement-Clémenciat" }],
  closed: [commune("01002", "L'Abergement-de-Varey"), { level: "epci", code: "200000001", name: "CC de la Dombes" }],
  reopened: [],
  absorptions: [{ absorbed: commune("01002", "L'Abergement-de-Varey"), by: commune("01001", "Val-Abergement") }],
  populations: { added: 36_347, changed: 0 },
  memberships: { added: 2, ended: 3 },
};
/** Thin and plain no-break spaces read as spaces. */
const plain = (lines: string[]) => lines.map((line) => line.replace(/[\u202f\u00a0]/g, " "));

test("what a load changed, in sentences", () => {
  expect(plain(describeReport(report, "2027-01-01", 3.27))).toEqual([
    "Découpage 2027 chargé en 3,3 s.",
    "34 969 communes, 1 255 EPCI, 11 EPT, 95 départements, 17 régions, 6 collectivités d’outre-mer.",
    "1 territoire ajouté, 2 mis à jour, 2 fermés, 0 rouvert ; 36 347 populations datées ajoutées, 0 corrigée ; 2 appartenances ouvertes, 3 closes.",
    "Fermé le 2027-01-01 : L'Abergement-de-Varey (commune 01002), absorbé par Val-Abergement (commune 01001).",
    "Fermé le 2027-01-01 : CC de la Dombes (EPCI 200000001).",
    "Val-Abergement (commune 01001) s’appelait L'Abergement-Clémenciat.",
  ]);
});

test("a load that changed nothing says so", () => {
  expect(plain(describeReport({ ...report, unchanged: true }, "2027-01-01", 1))).toEqual([
    "Découpage 2027 : déjà chargé, rien à changer.",
    "34 969 communes, 1 255 EPCI, 11 EPT, 95 départements, 17 régions, 6 collectivités d’outre-mer.",
  ]);
});

test("of long lists, the first twenty and how many more", () => {
  const reopened = Array.from({ length: 23 }, (_, index) => ({ ...commune(String(1_001 + index), "Revenue"), formerHeir: null }));
  const lines = plain(describeReport({ ...report, closed: [], renamed: [], reopened }, "2027-01-01", 1)).slice(3);
  expect(lines).toHaveLength(21);
  expect(lines[0]).toBe("Rouvert : Revenue (commune 1001).");
  expect(lines[20]).toBe("… et 3 autres, dans le journal d’audit.");
});

test("in English too", () => {
  expect(describeReport(report, "2027-01-01", 3.27, "en").slice(0, 3)).toEqual([
    "Geography of 2027 loaded in 3.3 s.",
    "34,969 communes, 1,255 EPCI, 11 EPT, 95 départements, 17 régions, 6 overseas collectivities.",
    "1 territory added, 2 updated, 2 closed, 0 reopened; 36,347 dated populations added, 0 corrected; 2 memberships opened, 3 ended.",
  ]);
});
