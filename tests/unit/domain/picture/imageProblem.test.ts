import { expect, it } from "vitest";
import { IMAGE_PROBLEMS } from "@/lib/domain/picture/imageProblem";
import en from "@/messages/en.json";
import fr from "@/messages/fr.json";

it("each reason for which a picture is not added has its sentence, once, in both languages", () => {
  expect(new Set(IMAGE_PROBLEMS).size).toBe(IMAGE_PROBLEMS.length);
  for (const { candidature } of [fr, en]) expect(Object.keys(candidature.picture.problem).sort()).toEqual([...IMAGE_PROBLEMS].sort());
});
