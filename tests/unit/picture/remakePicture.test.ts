import sharp from "sharp";
import { expect, test } from "vitest";
import { remakePicture } from "@/lib/data/picture/remakePicture";
import { isLongToRead } from "@/lib/domain/picture/isLongToRead";
import { judgeFile } from "@/lib/domain/picture/judgeFile";
import {
  animatedPng,
  animation,
  heavyPng,
  interlaced,
  noise,
  photograph,
  pixelBomb,
  png,
  tooLarge,
} from "@/tests/fixtures/hostilePictures";

const text = (words: string) => Buffer.from(words, "latin1");
const problemOf = async (bytes: Uint8Array, name: string) => {
  const made = await remakePicture(bytes, name);
  return "problem" in made ? made.problem : "taken";
};

test("a photograph comes out upright, smaller, in sRGB, and says nothing of where, when, or by whom", async () => {
  const sent = await photograph({ width: 2_400, height: 1_800 });
  expect((await sharp(sent).metadata()).exif?.toString("latin1")).toContain("Fabricant");
  expect((await sharp(sent).metadata()).icc).toBeDefined();
  const made = await remakePicture(sent, "IMG_0001.JPG");
  if ("problem" in made) throw new Error(made.problem);
  expect(made).toMatchObject({ contentType: "image/webp", width: 1_200, height: 1_600 });
  const { format, exif, icc, xmp, iptc, space, orientation } = await sharp(made.content).metadata();
  expect({ format, exif, icc, xmp, iptc, space, orientation }).toEqual({ format: "webp", space: "srgb" });
  expect(Buffer.from(made.content).toString("latin1")).not.toMatch(/Fabricant|Prudence|EXIF|ICCP/);
  expect(made.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test("a small picture stays as small, and transparent", async () => {
  const sent = await sharp({ create: { width: 40, height: 30, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
    .png()
    .toBuffer();
  const made = await remakePicture(sent, "logo.png");
  expect(made).toMatchObject({ width: 40, height: 30 });
  expect("content" in made && (await sharp(made.content).metadata()).hasAlpha).toBe(true);
});

test("what is no picture, or another thing too, is refused before anything decodes it", async () => {
  const [one, jpeg] = [await png(), await photograph()];
  const zip = text("PK\x03\x04…PK\x05\x06\0\0\0\0");
  const sent: [string, Uint8Array, string][] = [
    ["empty", new Uint8Array(), "rien.png"],
    ["too-heavy", new Uint8Array(8 * 1024 * 1024 + 1), "lourd.png"],
    ["vector", text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), "dessin.svg"],
    ["vector", text("<SVG><script>alert(1)</script></SVG>"), "dessin.png"],
    ["other-kind", text("GIF89a…"), "anime.gif"],
    ["other-kind", text("<html><script>alert(1)</script></html>"), "photo.jpg"],
    ["other-kind", text("%PDF-1.7"), "dossier.pdf"],
    ["other-kind", text("RIFF\0\0\0\0WAVE"), "son.webp"],
    ["misnamed", one, "photo.jpg"],
    ["misnamed", jpeg, "photo.jpg.html"],
    ["misnamed", jpeg, "photo"],
    ["other-content", Buffer.concat([jpeg, zip]), "photo.jpg"],
    ["other-content", Buffer.concat([one, text("<SCRIPT>alert(1)</SCRIPT>")]), "photo.png"],
    ["other-content", Buffer.concat([jpeg.subarray(0, 2), text("\xff\xfe\x00\x10%PDF-1.4xxxxxx"), jpeg.subarray(2)]), "photo.jpg"],
    ["other-content", Buffer.concat([jpeg, text("<?php system($_GET[0]);")]), "photo.jpeg"],
    ["animated", await animation(), "deux.webp"],
    ["animated", await animatedPng(), "deux.png"],
  ];
  for (const [problem, bytes, name] of sent) expect([name, await problemOf(bytes, name)]).toEqual([name, problem]);
});

test("what claims more pixels than it may, or ends before its end, is refused in a moment and fills nothing", async () => {
  const before = process.memoryUsage().rss;
  expect(await problemOf(await pixelBomb(), "bombe.png")).toBe("too-many-pixels");
  expect(await problemOf(await tooLarge(), "grand.jpg")).toBe("too-many-pixels");
  expect(await problemOf(await heavyPng(), "entrelace.png")).toBe("too-long");
  expect(await problemOf(await interlaced(), "petit.png")).toBe("taken");
  expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
  for (const [bytes, name] of [
    [await photograph(), "photo.jpg"],
    [await png(), "photo.png"],
    [await noise().webp().toBuffer(), "photo.webp"],
  ] as const) {
    expect([name, await problemOf(bytes, name)]).toEqual([name, "taken"]);
    expect([name, await problemOf(bytes.subarray(0, bytes.length / 2), name)]).toEqual([name, "broken"]);
    expect([name, await problemOf(bytes.subarray(0, 40), name)]).toEqual([name, "broken"]);
  }
  expect(await problemOf(text("\x89PNG\r\n\x1a\n"), "seul.png")).toBe("broken");
});

test("a PNG that comes in passes is weighed by what it fills; nothing else is", () => {
  const head = { format: "png", pixels: 24_000_000, channels: 4, depth: "ushort", isProgressive: true };
  expect(isLongToRead(head)).toBe(true);
  expect(isLongToRead({ ...head, depth: "uchar" })).toBe(false);
  expect(isLongToRead({ ...head, pixels: 20_000_000 })).toBe(false);
  expect(isLongToRead({ ...head, isProgressive: false })).toBe(false);
  expect(isLongToRead({ ...head, format: "jpeg" })).toBe(false);
});

test("a file is known by its first bytes", () => {
  expect(judgeFile(text("\xff\xd8\xff\xe0"), "a.JPEG")).toEqual({ kind: "jpeg" });
  const amid = text(`\xff\xd8\xff${"x".repeat(5_000)}<svg${"x".repeat(5_000)}`); // letters that pixels spell by chance
  expect(judgeFile(amid, "a.jpg")).toEqual({ kind: "jpeg" });
  expect(judgeFile(text("RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0"), "a.webp")).toEqual({ kind: "webp" });
});

test("pictures are made one after the other, a broken one in no one’s way", async () => {
  const good = await photograph();
  const made = await Promise.all([good, good.subarray(0, 400), good, good].map((bytes) => problemOf(bytes, "photo.jpg")));
  expect(made).toEqual(["taken", "broken", "taken", "taken"]);
});
