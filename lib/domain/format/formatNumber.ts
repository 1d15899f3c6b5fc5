import { INTL_LOCALE, type Language } from "./language";

const kept = new Map<string, Intl.NumberFormat>();

/** Making an Intl.NumberFormat costs a hundred times what using one does: a table of 200 rows keeps a handful. */
function numberFormat(language: Language, decimals: number, signed: boolean): Intl.NumberFormat {
  const key = `${language} ${decimals} ${signed}`;
  let format = kept.get(key);
  if (!format) {
    format = new Intl.NumberFormat(INTL_LOCALE[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: signed ? "exceptZero" : "auto",
    });
    kept.set(key, format);
  }
  return format;
}

/** « 48 210 », « 315,3 »: thin no-break spaces and a comma in French; decimals are always written. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  return numberFormat(language, decimals, false).format(value);
}

/** « +1,20 », « −0,40 », « 0,00 ». */
export function formatSigned(value: number, language: Language, decimals = 0): string {
  return numberFormat(language, decimals, true).format(value).replace("-", "−");
}

/** « 1,8 », « 0,97 », « 2 »: as it is said in a sentence, without zeros that only align columns. */
export function formatInWords(value: number, language: Language): string {
  return new Intl.NumberFormat(INTL_LOCALE[language], { maximumFractionDigits: 2 }).format(value);
}
