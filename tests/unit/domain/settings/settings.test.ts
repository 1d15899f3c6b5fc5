import { expect, test } from "vitest";
import { LARGEST_LOGO_BYTES, logoProblem } from "@/lib/domain/settings/logoProblem";
import { pictureOf } from "@/lib/domain/settings/pictureOf";
import { checkSettings, DEFAULT_SETTINGS, identitySettings, settingsFrom } from "@/lib/domain/settings/settings";

test("what is not decided is as the product has it", () => {
  expect(DEFAULT_SETTINGS).toMatchObject({
    windowDays: 90,
    jumpPercent: 50,
    abovePopulation: 5,
    fourEyes: true,
    secondFactorRequired: false,
  });
  expect(settingsFrom({})).toEqual(DEFAULT_SETTINGS);
});

test("what is stored and fits holds; what no longer fits, or is unknown, does not", () => {
  const stored = { name: "Observatoire", windowDays: 60, jumpPercent: "much", fourEyes: false, gone: 1 };
  expect(settingsFrom(stored)).toEqual({ ...DEFAULT_SETTINGS, name: "Observatoire", windowDays: 60, fourEyes: false });
});

test("what cannot be is refused by a word that the form knows", () => {
  const wrong = identitySettings.safeParse({
    name: " ",
    publisher: "",
    contactEmail: "nowhere",
    licenceName: "x",
    licenceUrl: "javascript:alert(1)",
  });
  expect(wrong.error?.issues.map(({ path, message }) => `${path} ${message}`)).toEqual([
    "name missing",
    "contactEmail bad-email",
    "licenceUrl bad-url",
  ]);
  expect(identitySettings.parse(DEFAULT_SETTINGS).contactEmail).toBe("");
  for (const windowDays of ["0", "732", "1.5", "x"])
    expect(checkSettings.safeParse({ ...DEFAULT_SETTINGS, windowDays }).error?.issues[0]?.message).toBe("bad-number");
});

const png = (width: number, height: number) => {
  const bytes = new Uint8Array(40);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
};
const webp = (kind: string, from: number, more: number[]) => {
  const bytes = new Uint8Array(40);
  bytes.set([...`RIFF____WEBP${kind}`].map((letter) => letter.charCodeAt(0)));
  bytes.set(more, from);
  return bytes;
};

test("a picture is known by its bytes, with its size", () => {
  expect(pictureOf(png(300, 80))).toEqual({ type: "image/png", width: 300, height: 80 });
  expect(pictureOf(webp("VP8 ", 26, [0x2c, 0x01, 0x50, 0]))).toEqual({ type: "image/webp", width: 300, height: 80 });
  expect(pictureOf(webp("VP8L", 21, [0x2b, 0xc1, 0x13, 0]))).toEqual({ type: "image/webp", width: 300, height: 80 });
  expect(pictureOf(webp("VP8X", 24, [0x2b, 0x01, 0, 0x4f, 0, 0]))).toEqual({ type: "image/webp", width: 300, height: 80 });
});

test("what is no such picture, or too large a one, is no logo", () => {
  const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const html = new Uint8Array([...png(1, 1).subarray(0, 8), ...svg]); // begins as one, and is not
  for (const file of [svg, html, new Uint8Array(10), webp("VP9 ", 20, []), png(0, 5), png(5, 0)])
    expect(logoProblem(file)).toBe("not-a-picture");
  const heavy = new Uint8Array(LARGEST_LOGO_BYTES + 1);
  for (const file of [heavy, png(1025, 10), png(10, 1025)]) expect(logoProblem(file)).toBe("too-large");
  expect(logoProblem(png(1024, 1024))).toBeNull();
  expect(pictureOf(webp("VP8X", 24, []).subarray(0, 29))).toBeNull();
  const otherRiff = webp("VP8X", 24, []);
  otherRiff[8] = 0x58;
  expect(pictureOf(otherRiff)).toBeNull();
});
