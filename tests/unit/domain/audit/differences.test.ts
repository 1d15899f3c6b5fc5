import { expect, test } from "vitest";
import { differences } from "@/lib/domain/audit/differences";

test("only what differs is said, in the order of its mention", () => {
  expect(differences({ name: "A", roles: ["EDITOR"], kept: 1 }, { name: "A", roles: ["EDITOR", "JUROR"], kept: 1, since: "2026" })).toEqual(
    [
      { field: "roles", before: "EDITOR", after: "EDITOR, JUROR" },
      { field: "since", before: null, after: "2026" },
    ],
  );
});

test("what is made has no before, what goes has no after; null is absent, zero and false are not", () => {
  expect(differences(undefined, { audience: 0, dormant: false, url: null })).toEqual([
    { field: "audience", before: null, after: "0" },
    { field: "dormant", before: null, after: "false" },
  ]);
  expect(differences({ audience: 3 }, null)).toEqual([{ field: "audience", before: "3", after: null }]);
});

test("fields within fields have both names; lists of things are written whole; a bare value has no name", () => {
  expect(differences({ at: { code: "1", day: "x" } }, { at: { code: "2", day: "x" } })).toEqual([
    { field: "at.code", before: "1", after: "2" },
  ]);
  expect(differences({ of: [] }, { of: [{ a: 1 }] })).toEqual([{ field: "of", before: "", after: '{"a":1}' }]);
  expect(differences(1, 2)).toEqual([{ field: "", before: "1", after: "2" }]);
});
