import { expect, test } from "vitest";
import { passwordProblem } from "@/lib/domain/member/passwordProblem";

const about = ["alice.martin@ville.fr", "Alice Martin"];

test("length is what counts, to the character", () => {
  expect(passwordProblem("onze caract", about)).toBe("too-short");
  expect(passwordProblem("douze caract", about)).toBeNull();
  expect(passwordProblem("phrases plus ".repeat(16), about)).toBe("too-long");
  expect(passwordProblem("éàüçôîéàüçôî", about)).toBeNull();
});

test("what repeats itself, or is made of what others know, is refused", () => {
  expect(passwordProblem("abcdabcdabcd", about)).toBe("repeats");
  expect(passwordProblem("AliceMartin42", about)).toBe("like-name");
  expect(passwordProblem("martin et trois chats", about)).toBeNull();
  expect(passwordProblem("un cheval bleu sur le toit", [])).toBeNull();
});
