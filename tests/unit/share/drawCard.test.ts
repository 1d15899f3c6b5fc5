import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { INKS } from "@/components/share/cardInks";
import { drawAside } from "@/components/share/drawAside";
import { drawableText } from "@/components/share/drawableText";
import { drawCard } from "@/components/share/drawCard";
import { drawJob } from "@/components/share/drawJob";
import type { PictureJob } from "@/components/share/pictureJob";
import { rasterize } from "@/components/share/rasterize";
import type { ShareCard } from "@/components/share/shareCard";

const CARD: ShareCard = {
  title: "L’Haÿ-les-Roses",
  rank: { figure: "3", suffix: "e" },
  strip: { places: [0, 40, 100], mine: 40, low: "1,2", high: "94,2", caption: "Un trait par collectivité" },
  sentence: "des 31 grandes villes classées sur Facebook, sur 42\u202f: 94,2\u00a0abonnés pour 1\u00a0000\u00a0habitants.",
  steps: [],
  edition: "Simulation, 3ᵉ trimestre 2026",
  notices: ["Simulation\u202f: aucun chiffre n’est réel"],
};

const CIRCLE: PictureJob = {
  kind: "svg",
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><text y="40">Brest</text><circle r="40"/></svg>',
};

afterEach(() => vi.restoreAllMocks());

describe("a picture to share", () => {
  test("is a PNG of 1200 by 630", async () => {
    const bytes = Buffer.from(await drawCard(CARD, "fr").draw());
    expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  }, 20_000);

  test("is drawn without a word over the network, as charts are", async () => {
    const fetched = vi.spyOn(globalThis, "fetch");
    for (const job of [{ kind: "card", card: CARD, site: "Belvédère", tagline: "" } as const, CIRCLE])
      expect((await drawJob(job)).byteLength).toBeGreaterThan(500);
    // The libraries load their own programs from within themselves.
    expect(fetched.mock.calls.map(([from]) => String(from).slice(0, 5)).filter((from) => from !== "data:")).toEqual([]);
  }, 20_000);

  test("is drawn while others are answered, and one that fails takes nothing with it", async () => {
    await expect(drawAside({ kind: "svg", svg: "<svg" })).rejects.toThrow();
    let drawn = false;
    let answered = 0;
    const drawing = drawAside({ kind: "card", card: { ...CARD, title: "Brest" }, site: "Belvédère", tagline: "" }).finally(() => {
      drawn = true;
    });
    while (!drawn) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      answered += 1;
    }
    expect((await drawing).byteLength).toBeGreaterThan(500);
    expect(answered).toBeGreaterThan(10); // drawn in this thread, it would let a few through
  }, 20_000);

  test("is drawn once for all who ask", async () => {
    const card = { ...CARD, title: "Rennes" };
    const [one, other] = await Promise.all([drawCard(card, "fr").draw(), drawCard({ ...card }, "fr").draw()]);
    expect(other).toBe(one);
    expect(await drawCard({ ...card }, "fr").draw()).toBe(one);
  }, 20_000);

  test("is another one for another card", async () => {
    const bytes = await drawCard(CARD, "fr").draw();
    expect(Buffer.compare(await drawCard({ ...CARD, notices: [] }, "fr").draw(), bytes)).not.toBe(0);
  }, 20_000);

  test("has a tag of its own, which another run of the server does not take for what it draws", async () => {
    expect(drawCard({ ...CARD }, "fr").tag).toBe(drawCard(CARD, "fr").tag);
    expect(drawCard({ ...CARD, notices: [] }, "fr").tag).not.toBe(drawCard(CARD, "fr").tag);
    expect(drawCard(CARD, "fr", "Observatoire des réseaux").tag).not.toBe(drawCard(CARD, "fr").tag);
    expect(drawCard(CARD, "en").tag).not.toBe(drawCard(CARD, "fr").tag);
    vi.resetModules();
    const later = await import("@/components/share/drawCard");
    expect(later.drawCard(CARD, "fr").tag).not.toBe(drawCard(CARD, "fr").tag);
  });

  test("has the inks of the light theme", () => {
    const [light = ""] = readFileSync("app/styles/tokens.css", "utf8").split("prefers-color-scheme: dark");
    for (const [name, ink] of Object.entries(INKS)) expect(light).toContain(`--${name}: ${ink};`);
  });
});

describe("what the fonts of pictures lack", () => {
  test.each([
    ["sur 42\u202f: 94,2\u00a0abonnés", "sur 42\u00a0: 94,2\u00a0abonnés"],
    ["3ᵉ trimestre", "3e trimestre"],
    ["1ᵉʳ", "1er"],
    ["L’Haÿ-les-Roses", "L’Haÿ-les-Roses"],
    ["Œting", "Œting"],
    ["Māhina", "Mahina"],
    ["« × attendu » – −3…", "« × attendu » – −3…"],
    ["市", ""],
  ])("%s", (text, drawn) => {
    expect(drawableText(text)).toBe(drawn);
  });

  test("a picture with another font draws what that one holds", async () => {
    expect(drawableText("β = 0,90", /[α-ω]/)).toBe("β = 0,90");
    const drawn = (text: string) =>
      rasterize(`<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><text y="20">${text}</text></svg>`);
    expect(Buffer.from(await drawn("β"))).not.toEqual(Buffer.from(await drawn("")));
    expect(Buffer.from(await drawn("β"))).not.toEqual(Buffer.from(await drawn("α")));
  });
});
