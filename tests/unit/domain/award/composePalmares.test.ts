import { describe, expect, test } from "vitest";
import type { AwardRows, NomineeRow } from "@/lib/domain/award/awardRows";
import { composePalmares } from "@/lib/domain/award/composePalmares";
import { isLaureatePrize, laureatesOf, othersOf } from "@/lib/domain/award/laureates";
import { narrowPalmares, nomineeKey } from "@/lib/domain/award/narrowPalmares";
import { publicationLacks } from "@/lib/domain/award/publicationLacks";
import { withCandidatures } from "@/lib/domain/award/withCandidatures";
import { factsOf } from "@/tests/fixtures/awardScene";

const nominee = (id: string, name: string, given: Partial<NomineeRow> = {}): NomineeRow => ({
  ...{ id, categoryId: 1, level: "commune", code: id, name, league: "villages", population: 900, origin: "ranking", reason: null },
  ...{ facts: null, candidature: null, removedReason: null, decision: { prize: "aucun", motivation: "Belle année." } },
  ...given,
});
const category = { slug: "villages", name: "Villages", description: "", kind: "league", league: "villages", shortlist: null } as const;
const ROWS: AwardRows = {
  award: { year: 2026, theme: "Parler clair", rules: "Le règlement.", othersShown: "after-mine", quorumPercent: 50, decidedBy: "vote" },
  criteria: [{ name: "Clarté", guidance: "", weight: 1, required: true, independent: false }],
  jurors: [
    { memberId: 1, name: "Zoé" },
    { memberId: 2, name: null },
    { memberId: 3, name: "Élise" },
  ],
  categories: [
    { ...category, id: 1, minutes: "current" },
    { ...category, id: 2, slug: "vide", name: "Vide", minutes: "none" },
  ],
  nominees: [
    nominee("01004", "Zonza"),
    nominee("01003", "Èze"),
    nominee("01002", "Èze"),
    nominee("01001", "Arles", { removedReason: "S’est retirée.", decision: null }),
    nominee("01005", "Bors", { removedReason: "Hors ligue.", decision: null }),
    nominee("01006", "Yport", { decision: { prize: "or", motivation: "La plus claire." } }),
  ],
  counts: [{ categoryId: 1, jurors: 3, assessments: 8, recusals: 2, abstentions: 1 }],
};
const AT = "2026-03-03T09:00:00.000Z";

describe("composePalmares", () => {
  const palmares = composePalmares(ROWS, AT);
  const [first, empty] = palmares.categories;

  test("lists nominees by prize, then by name as French sorts, then by code", () => {
    expect(first?.nominees.map(({ code, prize }) => `${code} ${prize}`)).toEqual(["01006 or", "01002 aucun", "01003 aucun", "01004 aucun"]);
    expect(first?.removed).toEqual([
      { name: "Arles", level: "commune", code: "01001", reason: "S’est retirée." },
      { name: "Bors", level: "commune", code: "01005", reason: "Hors ligue." },
    ]);
  });
  test("says how many jurors, and whom of them who agreed", () => {
    expect(palmares.jury).toEqual({ jurors: 3, assessments: 8, recusals: 2, abstentions: 1, names: ["Élise", "Zoé"] });
    expect([first?.jury, empty?.jury]).toEqual([
      { jurors: 3, assessments: 8, recusals: 2 },
      { jurors: 0, assessments: 0, recusals: 0 },
    ]);
  });
  test("says when, by which rules and by which method", () => {
    expect(palmares).toMatchObject({ year: 2026, theme: "Parler clair", rules: "Le règlement.", publishedAt: AT });
    expect(palmares.method).toEqual({ criteria: ROWS.criteria, othersShown: "after-mine", quorumPercent: 50, decidedBy: "vote" });
  });
  test("takes nothing along that it does not name, wherever a row brings it", () => {
    const secret = { score: 9, juror: "SECRET", contact: "SECRET" };
    const leaking = {
      award: { ...ROWS.award, ...secret },
      criteria: ROWS.criteria.map((row) => ({ ...row, ...secret })),
      jurors: ROWS.jurors.map((row) => ({ ...row, ...secret })),
      categories: ROWS.categories.map((row) => ({ ...row, ...secret })),
      nominees: ROWS.nominees.map((row) => ({
        ...{ ...row, ...secret, decision: row.decision && { ...row.decision, ...secret } },
        candidature: {
          ...{ title: "Nous", text: "Voici.", links: ["https://example.org"], ...secret },
          images: [{ id: "1", alternative: "Une place", width: 16, height: 9, ...secret }],
        },
      })),
      counts: ROWS.counts.map((row) => ({ ...row, ...secret })),
    };
    const composed = composePalmares(leaking, AT);
    expect(JSON.stringify(composed)).not.toMatch(/SECRET|score/);
    expect(composed.categories[0]?.nominees[0]?.candidature).toEqual({
      ...{ title: "Nous", text: "Voici.", links: ["https://example.org"] },
      images: [{ id: "1", alternative: "Une place", width: 16, height: 9 }],
    });
  });
  test("is not made of what is not decided", () => {
    expect(() => composePalmares({ ...ROWS, nominees: [nominee("01001", "Arles", { decision: null })] }, AT)).toThrow(RangeError);
  });
});

describe("publicationLacks", () => {
  const ready = ROWS.categories.slice(0, 1);
  const kinds = (given: Partial<AwardRows>) => publicationLacks({ ...ROWS, categories: ready, ...given }).map(({ kind }) => kind);
  const signed = (minutes: "none" | "old" | "current") => kinds({ categories: ready.map((row) => ({ ...row, minutes })) });

  test("asks for a category, and for a nominee in each", () => {
    expect(kinds({ categories: [] })).toEqual(["no-category"]);
    expect(publicationLacks(ROWS)).toEqual([{ kind: "no-nominee", category: { id: 2, name: "Vide" } }]);
    expect(kinds({})).toEqual([]);
  });
  test("asks for a decision on each nominee that was not removed, and names it", () => {
    const nominees = [...ROWS.nominees, nominee("01007", "Nice", { decision: null })];
    expect(publicationLacks({ categories: ready, nominees })).toEqual([
      { kind: "undecided", category: { id: 1, name: "Villages" }, nominee: { id: "01007", name: "Nice" } },
    ]);
  });
  test("asks for signed minutes that say what was decided last", () => {
    expect([signed("none"), signed("old"), signed("current")]).toEqual([["unsigned"], ["minutes-old"], []]);
  });
});

describe("what is shown of a palmarès", () => {
  test("what nominees applied with is what stands beside it now, not what it held", () => {
    const said = { title: "Écouter", text: "Nous répondons.", links: [], images: [] };
    const held = composePalmares({ ...ROWS, nominees: [nominee("1", "A", { candidature: said }), nominee("2", "B")] }, AT);
    const shown = (given: ReadonlyMap<string, typeof said>) =>
      withCandidatures(held, given).categories[0]?.nominees.map(({ candidature }) => candidature);
    expect(shown(new Map())).toEqual([null, null]);
    expect(shown(new Map([["2", said]]))).toEqual([null, said]);
    expect(withCandidatures(held, new Map([["1", said]]))).toEqual(held);
  });
  const palmares = composePalmares(ROWS, AT);
  test("is narrowed to those who were looked for, and to the categories that hold one", () => {
    const narrowed = narrowPalmares(palmares, new Set([nomineeKey("villages", { level: "commune", code: "01003" })]));
    expect(narrowed.categories.map(({ slug, nominees }) => [slug, nominees.map(({ code }) => code)])).toEqual([["villages", ["01003"]]]);
    expect(narrowed.categories[0]?.jury).toEqual(palmares.categories[0]?.jury);
    expect(narrowPalmares(palmares, new Set()).categories).toEqual([]);
  });
  test("is the laureates first, then the others by the rank that nominated them", () => {
    const ranked = (code: string, rank: number) => nominee(code, code, { facts: factsOf(rank) });
    const [category] = composePalmares({ ...ROWS, nominees: [...ROWS.nominees, ranked("02009", 9), ranked("02003", 3)] }, AT).categories;
    if (!category) throw new Error("no category");
    expect(laureatesOf(category).map(({ code }) => code)).toEqual(["01006"]);
    expect(othersOf(category).map(({ code }) => code)).toEqual(["02003", "02009", "01002", "01003", "01004"]);
    expect([isLaureatePrize("mention"), isLaureatePrize("aucun")]).toEqual([true, false]);
  });
});
