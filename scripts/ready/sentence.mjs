import { readFileSync } from "node:fs";

/** A sentence of the `start` messages before anything is installed: only plain parameters. @param {string} path @param {Record<string, string>} values */
export function sentence(path, values = {}) {
  const messages = JSON.parse(readFileSync(new URL("../../messages/fr.json", import.meta.url), "utf8"));
  let found = messages.start;
  for (const key of path.split(".")) found = found[key];
  return String(found).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}
