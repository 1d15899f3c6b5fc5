import { beforeEach, expect, test, vi } from "vitest";
import { checkSeal, LEAST_SECONDS, sealForm } from "@/lib/gate/formSeal";

const shown = new Date("2026-11-22T10:00:00Z");
const after = (seconds: number) => new Date(shown.getTime() + seconds * 1000);
const codeOf = (checked: Promise<void>) =>
  checked.then(
    () => "passes",
    (error: { code?: string }) => error.code,
  );

beforeEach(() => {
  vi.stubEnv("AUTH_SECRET", "a secret of the tests, long enough for it");
});

test("a form passes when somebody could have filled it in, and for a day", async () => {
  const seal = await sealForm("/here", shown);
  expect(await codeOf(checkSeal("/here", seal, after(LEAST_SECONDS - 1)))).toBe("form-too-quick");
  expect(await codeOf(checkSeal("/here", seal, after(LEAST_SECONDS)))).toBe("passes");
  expect(await codeOf(checkSeal("/here", seal, after(24 * 3_600)))).toBe("passes");
  expect(await codeOf(checkSeal("/here", seal, after(24 * 3_600 + 1)))).toBe("form-expired");
});

test("a seal serves the form that it was made for, at the time that it names", async () => {
  const seal = await sealForm("/here", shown);
  const [at = "", nonce = "", signature = ""] = seal.split(".");
  const begun = `${at}.${nonce}`;
  const turned = `${Number(at) - 60}.${nonce}.${signature}`;
  for (const forged of [
    turned,
    `${at}.x${nonce}.${signature}`,
    `${at}.${signature}`,
    `${begun}.`,
    `${begun}.${signature.slice(1)}x`,
    "",
    "NaN.x.y",
  ]) {
    expect(await codeOf(checkSeal("/here", forged, after(60))), forged).toBe("form-expired");
  }
  expect(await codeOf(checkSeal("/there", seal, after(60)))).toBe("form-expired");
  expect(await sealForm("/here", shown)).not.toBe(seal); // another reader's, of the same second
});
