import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { typedBefore } from "@/components/jury/assessmentAnswers";
import { forgetKept } from "@/components/jury/forgetKept";
import { forgetJury, forgetText, keepsJury, keepText, keptKey, nomineesKept, readKept } from "@/components/jury/keptTexts";
import { START } from "@/lib/gate/actionState";

/** As a browser keeps it. */
function fakeStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
  };
}
beforeEach(() => vi.stubGlobal("window", { localStorage: fakeStorage() }));
afterEach(() => vi.unstubAllGlobals());

test("texts are kept by member, nominee and page, the last typed first, and go when they are forgotten", () => {
  const mine = keptKey(7, "lyon", "grid");
  expect(keepText(mine, { writer: "one", over: 3, value: { comment: "d’abord" }, at: 10 })).toBe(true);
  keepText(mine, { writer: "two", over: 4, value: { comment: "ensuite" }, at: 20 });
  keepText(keptKey(7, "nice", "note"), { writer: "one", over: null, value: "carnet", at: 5 });
  keepText(keptKey(71, "lyon", "grid"), { writer: "one", over: 1, value: "d’un autre", at: 30 });
  expect(readKept(mine)).toEqual([
    { name: `${mine}two`, writer: "two", over: 4, value: { comment: "ensuite" }, at: 20 },
    { name: `${mine}one`, writer: "one", over: 3, value: { comment: "d’abord" }, at: 10 },
  ]);
  expect([...nomineesKept(7)].sort()).toEqual(["lyon", "nice"]);
  forgetText(`${mine}two`);
  expect(readKept(mine).map(({ writer }) => writer)).toEqual(["one"]);
  window.localStorage.setItem("autre", "reste");
  forgetJury();
  expect([readKept(mine), [...nomineesKept(71)], window.localStorage.length]).toEqual([[], [], 1]);
});

test("texts stay that whoever is signed in may still read; without a jury, none; without a session, those of the last week", async () => {
  const answer = (status: number, body: unknown) => vi.stubGlobal("fetch", async () => new Response(JSON.stringify(body), { status }));
  const NOW = 10 ** 12;
  const DAY = 24 * 60 * 60 * 1000;
  const keep = (age = 0) => {
    for (const key of [keptKey(7, "lyon", "grid"), keptKey(7, "nice", "note"), keptKey(71, "lyon", "grid")])
      keepText(key, { writer: "one", over: 1, value: "", at: NOW - age });
  };
  const kept = () => [7, 71].flatMap((member) => [...nomineesKept(member)].map((nominee) => `${member} ${nominee}`));
  expect(keepsJury()).toBe(false);
  keep();
  expect(keepsJury()).toBe(true);
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no connection")));
  await forgetKept(NOW);
  for (const [status, code] of [
    [429, "too-many-requests"],
    [500, "unexpected"],
    [403, "second-factor-required"],
  ] as const) {
    answer(status, { error: { code } });
    await forgetKept(NOW);
  }
  expect(kept()).toHaveLength(3);
  answer(200, { memberId: 7, nominees: ["lyon"] });
  await forgetKept(NOW);
  expect(kept()).toEqual(["7 lyon"]);
  keep(6 * DAY);
  answer(401, { error: { code: "signed-out" } });
  await forgetKept(NOW);
  expect(kept()).toHaveLength(3);
  keep(8 * DAY);
  keepText(keptKey(7, "lyon", "grid"), { writer: "two", over: 1, value: "", at: NOW });
  await forgetKept(NOW);
  expect(kept()).toEqual(["7 lyon"]);
  keep();
  answer(403, { error: { code: "forbidden" } });
  await forgetKept(NOW);
  expect(keepsJury()).toBe(false);
});

test("what something else wrote there is passed over, and a browser that keeps nothing is told of", () => {
  const mine = keptKey(7, "lyon", "grid");
  for (const [writer, text] of Object.entries({
    a: "{",
    b: "null",
    c: '{"value":1}',
    d: '{"value":1,"at":"x"}',
    e: '{"value":1,"at":2,"over":{}}',
  }))
    window.localStorage.setItem(mine + writer, text);
  expect(readKept(mine)).toEqual([{ name: `${mine}e`, writer: "e", over: null, value: 1, at: 2 }]);
  vi.stubGlobal("window", {
    get localStorage() {
      throw new Error("refused");
    },
  });
  expect(keepText(mine, { writer: "one", over: 1, value: "", at: 1 })).toBe(false);
  expect(readKept(mine)).toEqual([]);
});

test("a form that was posted comes back with what was typed, whatever came of it", () => {
  const stored = { scores: { 1: 4 }, comment: "avant" };
  const typed = { scores: { 1: 7 }, comment: "tapé" };
  const fresh = { text: stored, draftVersion: 3, missing: [], theirs: null, submitted: false };
  expect(typedBefore(START, stored, 3)).toEqual(fresh);
  const refusal = { code: "phase-closed", status: 409, details: {}, requestId: "" } as const;
  const fields = { "scores[1]": "7", "scores[2]": "", comment: "tapé" };
  expect(typedBefore({ at: "refused", round: 0, refusal, fields: {}, typed: fields }, stored, 3)).toEqual({ ...fresh, text: typed });
  expect(typedBefore({ at: "refused", round: 0, refusal, fields: {} }, stored, 3)).toEqual(fresh);
  const theirs = { scores: {}, comment: "d’une autre page" };
  const changed = { said: { outcome: "changed", draftVersion: 5, theirs } as const, typed, to: null };
  expect(typedBefore({ at: "done", round: 1, data: changed }, stored, 3)).toEqual({ ...fresh, text: typed, draftVersion: 5, theirs });
  const abstained = { said: { outcome: "abstained" } as const, typed, to: null };
  expect(typedBefore({ at: "done", round: 1, data: abstained }, stored, 3)).toEqual({ ...fresh, text: typed });
  const missing = { said: { outcome: "missing", criteria: [2], draftVersion: 4, at: "" } as const, typed, to: null };
  expect(typedBefore({ at: "done", round: 1, data: missing }, stored, 3)).toEqual({ ...fresh, text: typed, draftVersion: 4, missing: [2] });
});
