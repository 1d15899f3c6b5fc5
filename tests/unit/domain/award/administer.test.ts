import { describe, expect, test } from "vitest";
import { calendarProblems } from "@/lib/domain/award/calendarProblems";
import { categorySlug } from "@/lib/domain/award/categorySlug";
import { type AwardProgress, nextSteps } from "@/lib/domain/award/nextSteps";
import { proposeCalendar } from "@/lib/domain/award/proposeCalendar";
import { readScaleWords, writeScaleWords } from "@/lib/domain/award/scaleWords";
import { type ShortlistCandidate, shortlist } from "@/lib/domain/award/shortlist";

describe("a calendar", () => {
  const typed = proposeCalendar("2026-03-01").map((phase) => ({ ...phase, endsOn: phase.endsOn ?? "" }));
  const change = (kind: string, over: object) => calendarProblems(typed.map((one) => (one.kind === kind ? { ...one, ...over } : one)));

  test("is proposed one phase after the other, and is in order", () => {
    expect(typed.map(({ startsOn, endsOn }) => `${startsOn} ${endsOn}`)).toEqual([
      "2026-03-01 2026-04-11",
      "2026-04-12 2026-04-25",
      "2026-04-26 2026-05-23",
      "2026-05-24 2026-06-06",
      "2026-06-07 ",
    ]);
    expect(calendarProblems(typed)).toEqual([]);
    expect(change("published", { endsOn: "2026-12-31" })).toEqual([]);
  });

  test("is refused where a phase shares a day with one before it, ends before it starts, or has no day", () => {
    expect(change("shortlisting", { startsOn: "2026-04-11" })).toEqual([
      { kind: "shortlisting", edge: "startsOn", problem: "starts-too-early", expected: "2026-04-11" },
    ]);
    expect(change("shortlisting", { endsOn: "2026-04-11" })).toEqual([
      { kind: "shortlisting", edge: "endsOn", problem: "ends-before-it-starts", expected: "2026-04-12" },
    ]);
    // Whatever the phases between say, a phase comes after all before it.
    expect(change("candidatures", { endsOn: "2026-05-01" }).map(({ kind, expected }) => `${kind} ${expected}`)).toEqual([
      "shortlisting 2026-05-01",
      "assessment 2026-05-01",
    ]);
    expect(change("assessment", { startsOn: "", endsOn: "" }).map(({ edge, problem }) => `${edge} ${problem}`)).toEqual([
      "startsOn missing",
      "endsOn missing",
    ]);
    expect(change("candidatures", { startsOn: "2026-02-30", endsOn: "demain" }).map(({ edge, problem }) => `${edge} ${problem}`)).toEqual([
      "startsOn not-a-day",
      "endsOn not-a-day",
    ]);
    expect(change("candidatures", { endsOn: "demain" })).toHaveLength(1);
    expect(change("published", { endsOn: "2026-06-01" })).toHaveLength(1);
    expect(calendarProblems([])).toHaveLength(9);
  });
});

describe("a shortlist", () => {
  const ranks = [1, 2, 3, 3, 5, 6, 7, 7, 7, 10];
  const at = (rank: number, index: number): ShortlistCandidate => ({
    ...{ territoryId: index + 1, position: index + 1, rank },
    ...{ population: 100_000, audience: 1_000, posts: 8 },
  });
  const candidates = ranks.map(at);
  const none = { minPopulation: null, minAudience: null, minPosts: null };
  const chosen = (given: readonly ShortlistCandidate[], rule: Partial<Parameters<typeof shortlist>[1]>) =>
    shortlist(given, { size: 5, ...none, ...rule }).nominees.map(({ territoryId }) => territoryId);

  test("takes the best ranked, and all that share the rank of the last", () => {
    expect(chosen(candidates, {})).toEqual([1, 2, 3, 4, 5]);
    expect(chosen(candidates, { size: 7 })).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(shortlist(candidates, { size: 7, ...none }).settled).toBe(true);
    expect(shortlist(candidates.slice(0, 8), { size: 7, ...none })).toMatchObject({ settled: false });
    expect(chosen(candidates.slice(0, 3), {})).toEqual([1, 2, 3]);
    expect(chosen([], {})).toEqual([]);
  });

  test("leaves out who does not meet a condition, or of whom it is not known, and says which", () => {
    const some = candidates.map((one) => ({
      ...one,
      population: one.territoryId === 1 ? 99_999 : 100_000,
      audience: one.territoryId === 1 ? 999 : 1_000,
      posts: one.territoryId === 2 ? null : 8,
    }));
    const rule = { size: 5, minPopulation: 100_000, minAudience: 1_000, minPosts: 8 };
    expect(chosen(some, rule)).toEqual([3, 4, 5, 6, 7, 8, 9]);
    expect(shortlist(some, rule).leftOut.map(({ candidate, failing }) => [candidate.territoryId, ...failing])).toEqual([
      [1, "population", "audience"],
      [2, "posts"],
    ]);
    // Nothing is asked: nothing is failed.
    expect(shortlist(some, { size: 5, ...none }).leftOut).toEqual([]);
    // A condition of none is met by none, not by what is unknown.
    expect(chosen(some, { minPosts: 0 })).toEqual([1, 3, 4, 5, 6]);
  });
});

describe("the words of a scale", () => {
  test("are read as they are written", () => {
    const steps = [
      { value: 0, word: "aucun but : rien" },
      { value: 10, word: "exemplaire" },
    ];
    expect(readScaleWords(writeScaleWords(steps))).toEqual({ steps });
    expect(readScaleWords("10 exemplaire\r\n\n 0 = aucun")).toEqual({
      steps: [
        { value: 0, word: "aucun" },
        { value: 10, word: "exemplaire" },
      ],
    });
    expect(readScaleWords("")).toEqual({ steps: [] });
  });

  test("are refused at the line that names no step of the scale, or names one again", () => {
    expect(readScaleWords("0 : aucun\n11 : trop")).toEqual({ wrongLine: "11 : trop" });
    expect(readScaleWords("0 : aucun\n0 : rien")).toEqual({ wrongLine: "0 : rien" });
    for (const line of ["bien", "5", "5 :", "100 mots"]) expect(readScaleWords(line)).toEqual({ wrongLine: line });
  });
});

test("a category's address is its name in plain letters, and its own", () => {
  expect(categorySlug("Grandes villes", new Set())).toBe("grandes-villes");
  expect(categorySlug("Grandes villes", new Set(["grandes-villes", "grandes-villes-2"]))).toBe("grandes-villes-3");
  expect(categorySlug("…", new Set())).toBe("categorie");
});

test("what is left to prepare is said in order", () => {
  const league = { kind: "league", hasRule: true, frozen: true, nominees: 5, seats: 3, chaired: true } as const;
  const ready: AwardProgress = { open: "assessment", criteria: 7, jurors: 3, undeclared: 0, categories: [league] };
  const steps = (over: Partial<AwardProgress>) => nextSteps({ ...ready, ...over }).map(({ step, count }) => `${step} ${count}`);
  expect(steps({})).toEqual([]);
  expect(steps({ open: null, criteria: 0, jurors: 0, categories: [] })).toEqual(["criteria 0", "categories 0", "jurors 0", "activate 0"]);
  expect(steps({ open: "deliberation" })).toEqual(["deliberate 0", "publish 0"]);
  const bare = { kind: "league", hasRule: false, frozen: false, nominees: 0, seats: 0, chaired: false } as const;
  expect(steps({ categories: [bare, league] })).toEqual(["rules 1", "seats 1", "nominees 1"]);
  expect(steps({ categories: [{ ...bare, kind: "theme", nominees: 2, seats: 2 }] })).toEqual(["chairs 1"]);
  expect(steps({ categories: [{ ...league, frozen: false }], undeclared: 4 })).toEqual(["freeze 1", "declarations 4"]);
});
