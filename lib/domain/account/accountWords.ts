import { foldWord } from "../snapshot/foldWord";
import { PURPOSES, type Purpose } from "./purpose";
import { ACCOUNT_STANDINGS, type AccountStanding } from "./standing";

/** Words of a file, folded, for the values of the register. */
const STANDING = new Map<string, AccountStanding>([
  ...ACCOUNT_STANDINGS.map((standing) => [foldWord(standing), standing] as const),
  ["officiel", "official"],
  ["non officiel", "unofficial"],
  ["a verifier", "to-verify"],
]);
const PURPOSE = new Map<string, Purpose>([
  ...PURPOSES.map((purpose) => [purpose, purpose] as const),
  ["institutional", "institutionnel"],
  ["autre", "other"],
  ["autre usage", "other"],
]);
const YES_OR_NO = new Map<string, boolean>([
  ...["oui", "yes", "true", "vrai", "1", "x", "principal", "main"].map((word) => [word, true] as const),
  ...["non", "no", "false", "faux", "0", "secondaire", "secondary"].map((word) => [word, false] as const),
]);

/** Null for a word that means none of them. */
export const readStanding = (text: string): AccountStanding | null => STANDING.get(foldWord(text)) ?? null;
export const readPurpose = (text: string): Purpose | null => PURPOSE.get(foldWord(text)) ?? null;
export const readYesOrNo = (text: string): boolean | null => YES_OR_NO.get(foldWord(text)) ?? null;
