import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AssignmentInput, balanceAssignments } from "@/lib/domain/award/balanceAssignments";
import type { JuryPair } from "@/lib/domain/award/juryPair";

const pair = (jurorId: number, nomineeId: string): JuryPair => ({ jurorId, nomineeId });
const numbers = (length: number) => Array.from({ length }, (_, index) => index + 1);
const names = (length: number) => Array.from({ length }, (_, index) => `n${String(index).padStart(3, "0")}`);

const balanced = (given: Partial<AssignmentInput>) => {
  const input = { jurors: [], nominees: [], conflicts: [], kept: [], perNominee: 1, cap: Number.POSITIVE_INFINITY, ...given };
  const result = balanceAssignments(input);
  const all = [...input.kept, ...result.added];
  const loads = input.jurors.map((juror) => all.filter(({ jurorId }) => jurorId === juror).length);
  const counts = input.nominees.map((nominee) => all.filter(({ nomineeId }) => nomineeId === nominee).length);
  return { ...result, loads, counts };
};

describe("balanceAssignments", () => {
  it("gives each nominee as many as wanted, loads apart by one at most", () => {
    const { counts, loads, short } = balanced({ jurors: numbers(7), nominees: names(10), perNominee: 3 });
    expect(new Set(counts)).toEqual(new Set([3]));
    expect(loads.toSorted()).toEqual([4, 4, 4, 4, 4, 5, 5]);
    expect(short).toEqual([]);
  });

  it("mixes the panels: with three jurors each of nine, no three stay among themselves", () => {
    const { added } = balanced({ jurors: numbers(9), nominees: names(30), perNominee: 3 });
    const met = new Set([1]);
    for (let before = 0; before < met.size; ) {
      before = met.size;
      const nominees = new Set(added.filter(({ jurorId }) => met.has(jurorId)).map(({ nomineeId }) => nomineeId));
      for (const { jurorId, nomineeId } of added) if (nominees.has(nomineeId)) met.add(jurorId);
    }
    expect(met.size).toBe(9);
  });

  it("never assigns a conflict, and hands over where a conflict would leave a nominee short", () => {
    // Juror 1 alone may take « b », whatever was dealt first; each has one place.
    const { added, short } = balanced({ jurors: [1, 2], nominees: ["a", "b"], conflicts: [pair(2, "b")], cap: 1 });
    expect(added).toEqual([pair(2, "a"), pair(1, "b")]);
    expect(short).toEqual([]);
  });

  it("evens out through a third juror", () => {
    // 1 and 2 share four, 2 and 3 the two that are dealt first: 2 has to give one of those to 3 before taking one from 1.
    const conflicts = [pair(1, "a"), pair(1, "b"), ...["c", "d", "e", "f"].map((nominee) => pair(3, nominee))];
    const { loads } = balanced({ jurors: [1, 2, 3], nominees: ["a", "b", "c", "d", "e", "f"], conflicts });
    expect(loads).toEqual([2, 2, 2]);
  });

  it("says who could not get enough: conflicts, too few jurors, the cap", () => {
    const all = (nominee: string) => numbers(3).map((juror) => pair(juror, nominee));
    expect(balanced({ jurors: numbers(3), nominees: ["a", "b"], conflicts: all("b"), perNominee: 2 }).short).toEqual([
      { nomineeId: "b", lacking: 2 },
    ]);
    expect(balanced({ jurors: numbers(2), nominees: ["a"], perNominee: 5 }).short).toEqual([{ nomineeId: "a", lacking: 3 }]);
    expect(balanced({ nominees: ["a"], perNominee: 2 }).short).toEqual([{ nomineeId: "a", lacking: 2 }]);
  });

  it("shares what lacks", () => {
    const { counts, loads, short } = balanced({ jurors: numbers(3), nominees: names(4), perNominee: 3, cap: 2 });
    expect(counts.toSorted()).toEqual([1, 1, 2, 2]);
    expect(loads).toEqual([2, 2, 2]);
    expect(short.map(({ lacking }) => lacking).toSorted()).toEqual([1, 1, 2, 2]);
  });

  it("keeps what is assigned, over the cap too, and balances around it", () => {
    const kept = ["a", "b", "c"].map((nominee) => pair(1, nominee));
    const { added, loads } = balanced({ jurors: [1, 2, 3], nominees: ["a", "b", "c", "d"], kept, perNominee: 2, cap: 3 });
    expect(added.filter(({ jurorId }) => jurorId === 1)).toEqual([]);
    expect(loads.toSorted()).toEqual([2, 3, 3]);
    expect(balanced({ jurors: [1, 2], nominees: ["a", "b", "c"], kept, cap: 1 })).toMatchObject({ added: [], short: [], loads: [3, 0] });
  });

  it("takes what is kept in conflict, or of somebody else, as if absent, and twice as once", () => {
    const kept = [pair(1, "a"), pair(9, "a"), pair(2, "z"), pair(2, "b"), pair(2, "b")];
    const { added } = balanceAssignments({
      jurors: [1, 2],
      nominees: ["a", "b"],
      conflicts: [pair(1, "a"), pair(9, "z")],
      kept,
      perNominee: 1,
      cap: 2,
    });
    expect(added).toEqual([pair(2, "a")]);
  });

  const anInput = fc.record({
    jurors: fc.integer({ min: 1, max: 4 }).map(numbers),
    nominees: fc.integer({ min: 1, max: 4 }).map(names),
    conflicts: fc.array(fc.record({ jurorId: fc.integer({ min: 1, max: 4 }), nomineeId: fc.constantFrom(...names(4)) }), { maxLength: 8 }),
    perNominee: fc.integer({ min: 1, max: 3 }),
    cap: fc.integer({ min: 1, max: 4 }),
  });

  it("assigns as many as can be, as evenly as can be (against every possible assignment)", () => {
    fc.assert(
      fc.property(anInput, (given) => {
        const { added, loads, counts } = balanced(given);
        expect(loads.every((load) => load <= given.cap)).toBe(true);
        expect(counts.every((count) => count <= given.perNominee)).toBe(true);
        expect(new Set(added.map(({ jurorId, nomineeId }) => `${jurorId} ${nomineeId}`)).size).toBe(added.length);
        const forbidden = new Set(given.conflicts.map(({ jurorId, nomineeId }) => `${jurorId} ${nomineeId}`));
        expect(added.some(({ jurorId, nomineeId }) => forbidden.has(`${jurorId} ${nomineeId}`))).toBe(false);
        expect({ assigned: added.length, squares: squaresOf(loads) }).toEqual(bestOf(given, forbidden));
      }),
      { numRuns: 200 },
    );
  });

  it("does not depend on the order of the input", () => {
    fc.assert(
      fc.property(anInput, (given) => {
        const turned = { ...given, jurors: given.jurors.toReversed(), nominees: given.nominees.toReversed() };
        expect(balanceAssignments({ ...turned, conflicts: given.conflicts.toReversed(), kept: [] })).toEqual(
          balanceAssignments({ ...given, kept: [] }),
        );
      }),
    );
  });

  it("takes 300 nominees by 40 jurors with conflicts", () => {
    const jurors = numbers(40);
    const nominees = names(300);
    const conflicts = nominees.flatMap((nominee, index) =>
      jurors.filter((juror) => (index * 7 + juror) % 9 < 2).map((juror) => pair(juror, nominee)),
    );
    const started = performance.now();
    const { counts, loads } = balanced({ jurors, nominees, conflicts, perNominee: 5, cap: 38 });
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(new Set(counts)).toEqual(new Set([5]));
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
  });

  it("does not look twice where there is no way: a cap that runs out, with a juror who is linked to all", () => {
    const [jurors, nominees] = [numbers(40), names(300)];
    const conflicts = nominees.map((nominee) => pair(1, nominee));
    const before = performance.now();
    const { loads, counts, short } = balanced({ jurors, nominees, conflicts, perNominee: 40, cap: 100 });
    expect(performance.now() - before).toBeLessThan(3_000); // looked for each time anew, it takes more than twice that
    expect(loads).toEqual([0, ...numbers(39).map(() => 100)]);
    expect(new Set(counts)).toEqual(new Set([13]));
    expect(short).toHaveLength(300);
  });
});

const squaresOf = (loads: readonly number[]) => loads.reduce((sum, load) => sum + load ** 2, 0);

/** By nominee, every choice of jurors; per loads so far, the most assigned is what matters. */
function bestOf({ jurors, nominees, perNominee, cap }: Omit<AssignmentInput, "conflicts" | "kept">, forbidden: ReadonlySet<string>) {
  let states = new Map<string, number[]>([["start", jurors.map(() => 0)]]);
  for (const nominee of nominees) {
    const next = new Map<string, number[]>();
    for (const loads of states.values()) {
      for (let choice = 0; choice < 2 ** jurors.length; choice++) {
        const chosen = jurors.map((_, index) => (choice >> index) & 1);
        const added = chosen.reduce((sum, one) => sum + one, 0);
        const after = loads.map((load, index) => load + (chosen[index] ?? 0));
        const allowed = jurors.every((juror, index) => chosen[index] === 0 || !forbidden.has(`${juror} ${nominee}`));
        if (added <= perNominee && allowed && after.every((load) => load <= cap)) next.set(after.join(), after);
      }
    }
    states = next;
  }
  const found = [...states.values()].map((loads) => ({ assigned: loads.reduce((sum, load) => sum + load, 0), squares: squaresOf(loads) }));
  return found.sort((a, b) => b.assigned - a.assigned || a.squares - b.squares)[0];
}
