import { expect, test } from "vitest";
import { drawMinutes } from "@/components/deliberation/drawMinutes";
import { minutesHead } from "@/components/deliberation/minutesHead";
import { minutesSections } from "@/components/deliberation/minutesSections";
import type { MinutesRecord } from "@/lib/domain/award/minutes";
import type { Locale } from "@/lib/platform/messages";

const record: MinutesRecord = {
  award: { year: 2026, theme: "Parler clair", rules: "Le jury est souverain.", quorumPercent: 50, decidedBy: "vote" },
  category: { name: "Grandes villes", description: "" },
  criteria: [
    { name: "Clarté", weight: 1.5, required: true, independent: false },
    { name: "Audace", weight: 1, required: false, independent: true },
  ],
  jurors: [
    { name: "Chloé", chair: true, present: true },
    { name: "Ugo", chair: false, present: null },
  ],
  conflicts: [
    { name: "Chloé", juror: true, nominee: "Grenoble", source: "declared", link: "supplier" },
    { name: "Marc", juror: false, nominee: "Lyon", source: "automatic", link: "employer" },
  ],
  abstentions: [],
  nominees: [
    {
      ...{ id: "a", name: "Lyon", n: 3, mean: 7.1, median: 7, spread: 0.5, rank: 1, tied: true },
      decision: {
        ...{ prize: "or", reason: "Une parole claire.", manner: "vote", version: 2, by: "Maud", at: "2026-11-22T23:30:00.000Z" },
        quorum: { entitled: 4, present: 3, needed: 2 },
        votes: { cast: 3, counts: { or: 2, argent: 1, bronze: 0, mention: 0, aucun: 0 } },
      },
    },
    { id: "b", name: "Nice", n: 0, mean: null, median: null, spread: null, rank: null, tied: false, decision: null },
    {
      ...{ id: "c", name: "Grenoble", n: 0, mean: null, median: null, spread: null, rank: null, tied: false },
      decision: {
        ...{ prize: "argent", reason: "Des réponses à chacun.", manner: "chair", version: 2, by: "Maud", at: "2026-11-22T10:00:00.000Z" },
        ...{ quorum: { entitled: 4, present: 4, needed: 2 }, as: "manager" },
        votes: { cast: 4, counts: { or: 2, argent: 2, bronze: 0, mention: 0, aucun: 0 } },
      },
      reopenings: [{ version: 1, reason: "Un bulletin de trop.", by: "Chloé", at: "2026-11-21T10:00:00.000Z" }],
    },
    {
      ...{ id: "d", name: "Bourg", n: 0, mean: null, median: null, spread: null, rank: null, tied: false },
      decision: {
        ...{ prize: "aucun", reason: "Trop tôt.", manner: "chair", version: 1, by: "Maud", at: "2026-11-22T10:00:00.000Z" },
        ...{ quorum: { entitled: 0, present: 0, needed: 1 }, votes: null, as: "manager" },
      },
    },
  ],
  removed: [{ name: "Vienne", reason: "Hors délai." }],
};
const signed = { number: 2, signedBy: "Maud", signedAt: "2026-11-22T10:00:00.000Z", sha256: "ab".repeat(32) };
const said = (locale: Locale) => JSON.stringify(minutesSections(record, locale)).replace(/\s/g, " ");

test("the procès-verbal says who was there, who was kept away, what counted and what was decided, and why", () => {
  for (const sentence of [
    ...[
      "Un juré présent sur 2",
      '["Ugo","juré","non notée"]',
      "Chloé : Grenoble, prestataire (déclaré).",
      "Clarté : poids 1,5, obligatoire",
    ],
    ...["Marc, responsable du prix : Lyon, employeur (relevé d’office).", "Audace : poids 1, facultatif, hors total", "Aucune."],
    ...['["Lyon","1 à égalité","3","7,10","7,00","0,50"]', '["Nice","–","0","–","–","–"]', "Lyon : Or", "Nice : à décider"],
    ...["Présents : 3 des 4 jurés qui pouvaient décider ; il en fallait 2.", "Bulletins : 3 (Or 2, Argent 1).", "Vienne : Hors délai."],
    "Les bulletins étant partagés, décidé par la voix prépondérante de Maud, responsable du prix, le 22 novembre 2026, version 2.",
    "La décision n° 1 a été reprise par Chloé le 21 novembre 2026 et le vote rouvert : Un bulletin de trop.",
    "Un lien écartait chaque juré de ce nommé. Décidé par Maud, responsable du prix, le 22 novembre 2026.",
    ...["Enregistré par Maud, le 23 novembre 2026, version 2.", "au moins 50 % des jurés", "Le jury est souverain."],
  ]) {
    expect(said("fr")).toContain(sentence);
  }
  expect(said("en")).toContain("Recorded by Maud, on 23 November 2026, version 2.");
  expect(minutesHead({ record, signed: null }, "fr").state).toBe("Projet, non signé.");
});

test("its PDF is tagged, and says its language and its title", async () => {
  const bytes = await drawMinutes({ categoryId: 1, categoryName: "Grandes villes", record, signed, stale: false, numbers: [2, 1] });
  const text = Buffer.from(bytes).toString("latin1");
  expect(text.startsWith("%PDF-1.7")).toBe(true);
  for (const part of [
    "/Lang (fr)",
    "/Marked true",
    "/DisplayDocTitle true",
    "/StructTreeRoot",
    "/S /H1",
    "/S /Table",
    "/S /TH",
    "/S /LI",
  ]) {
    expect(text).toContain(part);
  }
  expect(text).not.toContain("/BaseFont /Helvetica");
});
