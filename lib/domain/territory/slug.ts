import type { Level } from "./level";
import { plainLetters } from "./plainLetters";

/** A name in plain letters and hyphens, as addresses have it; empty for one without any. */
export function slugWords(name: string): string {
  return plainLetters(name).replaceAll(" ", "-");
}

/** « 35238-rennes »: the last part of a territory's canonical address. The code decides, the name is for the reader. */
export function territorySlug(code: string, name: string): string {
  const words = slugWords(name);
  return words === "" ? code : `${code}-${words}`;
}

/** The canonical path, without locale. */
export function territoryPath(territory: { level: Level; code: string; name: string }): string {
  return `/territoires/${territory.level}/${territorySlug(territory.code, territory.name)}`;
}

/** The code at the head of a slug or of a bare code; its format is not checked (see `isCodeOf`). */
export function codeOfSlug(slug: string): string {
  const dash = slug.indexOf("-");
  return dash === -1 ? slug : slug.slice(0, dash);
}
