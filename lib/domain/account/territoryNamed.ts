import { isCodeOf } from "../territory/code";
import { LEVELS, type Level } from "../territory/level";

export interface TerritoryKeyText {
  level: Level;
  code: string;
}

/** « Rennes (commune 35238) », as a chosen territory stands in a field, and « commune/35238 »; null for what names no key. */
export function readTerritoryKey(text: string): TerritoryKeyText | null {
  const [, level, code = ""] = /^(?:.*\(\s*)?([a-z]+)[\s/]+([0-9ab]+)\s*\)?$/i.exec(text.trim()) ?? [];
  const known = LEVELS.find((one) => one === level?.toLowerCase());
  const written = code.toUpperCase();
  return known !== undefined && isCodeOf(known, written) ? { level: known, code: written } : null;
}

/** The same, written: what `readTerritoryKey` reads. */
export function nameTerritory({ level, code, name }: TerritoryKeyText & { name: string }): string {
  return `${name} (${level} ${code})`;
}
