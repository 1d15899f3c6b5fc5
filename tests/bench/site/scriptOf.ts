import { gzipSync } from "node:zlib";

/**
 * Bytes, gzipped one by one, of the scripts that a page names in its HTML: those that every present browser fetches to run it. Scripts for
 * old browsers (`nomodule`) and those that come later, once something is in view, are not among them.
 * @param status what the page answers with: another one was not meant
 */
export async function scriptOf(address: string, status = 200): Promise<number> {
  const response = await fetch(address);
  if (response.status !== status) throw new Error(`${address}: ${response.status}, not ${status}`);
  const html = await response.text();
  const tags = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/\bnomodule\b/i.test(tag));
  const sources = new Set(tags.flatMap((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? []));
  let bytes = 0;
  for (const source of sources) {
    const script = await fetch(new URL(source, address));
    if (script.status !== 200) throw new Error(`${source}: ${script.status}`);
    bytes += gzipSync(Buffer.from(await script.arrayBuffer())).length;
  }
  return bytes;
}
