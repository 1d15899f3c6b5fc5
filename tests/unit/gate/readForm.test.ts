import { expect, test } from "vitest";
import { readForm } from "@/lib/gate/readForm";
import { requireStorable } from "@/lib/gate/requireStorable";

test("a form is read as texts, lists and records, without what the framework adds", () => {
  const form = new FormData();
  for (const [name, value] of [
    ["$ACTION_REF_1", ""],
    ["comment", "clair"],
    ["roles[]", "JUROR"],
    ["version", "1"],
    ["version", "2"],
    ["scores[12]", "7"],
    ["scores[13]", ""],
    ["link[00000000-0000-4000-8000-002026000001]", "none"],
  ] as const)
    form.append(name, value);
  expect(readForm(form, 9)).toEqual({
    comment: "clair",
    roles: ["JUROR"],
    version: ["1", "2"],
    scores: { 12: "7", 13: "" },
    link: { "00000000-0000-4000-8000-002026000001": "none" },
  });
});

test("many fields take a moment, and more than are taken are refused", () => {
  const form = new FormData();
  for (let index = 0; index < 15_000; index += 1) form.append(`a[${index}]`, "");
  for (let index = 0; index < 10_000; index += 1) form.append(`b${index}`, "");
  const before = performance.now();
  expect(Object.keys(readForm(form, 25_000).a ?? {})).toHaveLength(15_000);
  expect(performance.now() - before).toBeLessThan(500); // 7 s where each field is looked for among all
  expect(() => readForm(form, 24_999)).toThrow("bad-form");
});

test("what no database keeps is refused wherever it stands", () => {
  for (const input of [{ comment: "a\0" }, { roles: ["\0"] }, { note: { 12: "\0" } }])
    expect(() => requireStorable(input), JSON.stringify(input)).toThrow("not-a-text");
  expect(() => requireStorable({ comment: "a", version: 1, none: null, note: { 12: "b" } })).not.toThrow();
});
