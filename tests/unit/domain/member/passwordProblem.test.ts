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

test("what is tried first is refused, however it is spelt and lengthened, and a phrase of such words is not", () => {
  const common = [
    "Motdepasse123!",
    "motdepasse2026",
    "azertyuiop12",
    "P@ssw0rd1234",
    "1234567890ab",
    "Administrateur1",
    "M0tdep@sse!!",
    "Belvédère2026!",
  ];
  for (const password of [
    ...common,
    "observatoire75",
    "Mairie-Commune",
    "soleilsoleil1",
    "bienvenue2026!",
    "Password12345",
    "janvier2026!!",
  ]) {
    expect([password, passwordProblem(password, [])]).toEqual([password, "common"]);
  }
  for (const password of ["soleil de mairie en hiver", "sept poules dans un pré", "mon chat dort sur le toit", "kX9#vQ2m!rT7"]) {
    expect([password, passwordProblem(password, [])]).toEqual([password, null]);
  }
});
