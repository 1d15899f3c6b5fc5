import { expect, test } from "vitest";
import { NO_TEXT, readAssessmentText, sameAssessment, withinCriteria } from "@/lib/domain/award/assessmentText";

test("two say the same by their scores and their words", () => {
  const text = { scores: { 1: 7, 2: 0 }, comment: "clair" };
  expect(sameAssessment(text, { scores: { 2: 0, 1: 7 }, comment: " clair\n" })).toBe(true);
  expect(sameAssessment(text, { ...text, scores: { 1: 7 } })).toBe(false);
  expect(sameAssessment({ ...text, scores: { 1: 7 } }, text)).toBe(false);
  expect(sameAssessment(text, { ...text, scores: { 1: 8, 2: 0 } })).toBe(false);
  expect(sameAssessment(text, { ...text, comment: "Clair" })).toBe(false);
});

test("what was kept is read as far as it can be", () => {
  expect(readAssessmentText({ scores: { 1: 7, 2: 11, 3: "4", 4: 0 }, comment: "clair" })).toEqual({
    scores: { 1: 7, 4: 0 },
    comment: "clair",
  });
  for (const kept of [null, "x", {}, { scores: null, comment: 3 }, { scores: "x" }]) expect(readAssessmentText(kept)).toEqual(NO_TEXT);
});

test("an answer to a criterion of another award counts for nothing", () => {
  expect(withinCriteria({ scores: { 1: 7, 9: 3 }, comment: "c" }, [{ id: 1 }, { id: 2 }])).toEqual({ scores: { 1: 7 }, comment: "c" });
});
