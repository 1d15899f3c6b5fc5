import { beforeEach, expect, test, vi } from "vitest";
import { checkSeal, LEAST_SECONDS, sealForm } from "@/lib/gate/formSeal";
import { sealText } from "@/lib/gate/sealText";
import { openTyped, sealTyped } from "@/lib/gate/sealTyped";

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

test("what was typed goes through an address unread, and nothing else is opened", async () => {
  const text = "La place, un jour de marché";
  const sealed = await sealTyped(text);
  expect(sealed).toMatch(/^[\w-]+$/);
  expect(Buffer.from(sealed, "base64url").toString("latin1")).not.toContain("place");
  expect([await openTyped(sealed), await openTyped(await sealTyped(""))]).toEqual([text, ""]);
  const another = Buffer.from(await sealText("JBSWY3DPEHPK3PXP"), "base64").toString("base64url");
  for (const forged of ["", "x", "x".repeat(60), `${sealed}x`, sealed.slice(0, 41), another, "é".repeat(60)]) {
    expect(await openTyped(forged), forged).toBe("");
  }
});
