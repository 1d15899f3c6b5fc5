import { LEVELS, type Level } from "./level";

/**
 * The format of codes by level, so that an address that cannot exist is refused without a question to the database. INSEE COG codes,
 * SIREN for an EPCI or EPT. Codes are text: « 01 », « 2A », « 971 ».
 */
const CODE_FORMAT: Readonly<Record<Level, RegExp>> = {
  commune: /^(?:\d{2}|2[AB])\d{3}$/,
  epci: /^\d{9}$/,
  ept: /^\d{9}$/,
  departement: /^(?:\d{2}|2[AB]|97\d)$/,
  region: /^\d{2}$/,
  com: /^9[78]\d$/,
};

/** Digits that a code of the level has, where a spreadsheet may have eaten a leading zero. */
const LENGTH: Readonly<Partial<Record<Level, number>>> = { commune: 5, departement: 2, region: 2 };

export function isCodeOf(level: Level, code: string): boolean {
  return CODE_FORMAT[level].test(code);
}

/** A code as somebody typed it: spaces dropped, « 2a » in capitals. */
export function cleanCode(text: string): string {
  return text.replace(/\s+/g, "").toUpperCase();
}

/** « 1001 » → « 01001 », « 1 » → « 01 »: the zero that a spreadsheet took for a number's. Null when there is nothing to restore. */
export function restoreLeadingZero(level: Level, code: string): string | null {
  const length = LENGTH[level];
  return length !== undefined && code.length === length - 1 && /^[1-9]\d*$/.test(code) ? `0${code}` : null;
}

/** What a typed code may mean on each level: the code itself, or with its lost zero. */
export function codesMeant(text: string, levels: readonly Level[] = LEVELS): { level: Level; code: string }[] {
  const code = cleanCode(text);
  return levels.flatMap((level) => {
    if (isCodeOf(level, code)) return [{ level, code }];
    const restored = restoreLeadingZero(level, code);
    return restored === null ? [] : [{ level, code: restored }];
  });
}

/** The SIREN in a SIREN or a SIRET (spaces allowed); null for anything else. */
export function sirenOf(text: string): string | null {
  const digits = cleanCode(text);
  return /^\d{9}(?:\d{5})?$/.test(digits) ? digits.slice(0, 9) : null;
}
