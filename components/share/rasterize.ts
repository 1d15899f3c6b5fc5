import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { drawableText } from "./drawableText";
import { PICTURE_SCALE } from "./pictureScale";

const FONTS = ["source-serif-4-latin-400", "source-serif-4-latin-600", "inter-latin-400", "inter-latin-600", "inter-greek-400"] as const;
/** What the Greek one adds: a drawn line says its α and its β. */
const GREEK = /[\u03b1-\u03c9]/;

let ready: Promise<Uint8Array[]> | undefined;

/** An SVG as a PNG, drawn in our own fonts, with none of the machine. */
export async function rasterize(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= prepare();
  const fontBuffers = await ready.catch((error: unknown) => {
    ready = undefined;
    throw error;
  });
  const drawing = new Resvg(drawableText(svg, GREEK), {
    fitTo: { mode: "zoom", value: PICTURE_SCALE },
    font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: "Inter", sansSerifFamily: "Inter", serifFamily: "Source Serif 4" },
  });
  try {
    const picture = drawing.render();
    try {
      return new Uint8Array(picture.asPng());
    } finally {
      picture.free();
    }
  } finally {
    drawing.free();
  }
}

async function prepare(): Promise<Uint8Array[]> {
  const modules = join(process.cwd(), "node_modules");
  const [program, ...fonts] = await Promise.all([
    readFile(join(modules, "@resvg", "resvg-wasm", "index_bg.wasm")),
    ...FONTS.map((face) => readFile(join(modules, "@fontsource", face.replace(/-(latin|greek).*/, ""), "files", `${face}-normal.woff2`))),
  ]);
  await initWasm(program);
  return fonts;
}
