import type { DatePrecision, Day } from "../snapshot/figure";
import { INTL_LOCALE, type Language } from "./language";

const PARTS: Record<DatePrecision, Intl.DateTimeFormatOptions> = {
  day: { day: "numeric", month: "long", year: "numeric" },
  publication: { day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
  year: { year: "numeric" },
};

const kept = new Map<string, Intl.DateTimeFormat>();

/**
 * A day as far as it is known: « 3 mars 2016 », « 1er mars 2013 », « mars 2015 », « 2014 ». A publication shows the day of the page.
 * A day is a label, not an instant: it is written in UTC from UTC, so that no zone can move it.
 */
export function formatDay(day: Day, precision: DatePrecision, language: Language): string {
  const key = `${language} ${precision}`;
  let format = kept.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(INTL_LOCALE[language], { ...PARTS[precision], timeZone: "UTC" });
    kept.set(key, format);
  }
  const text = format.format(new Date(`${day}T00:00:00Z`));
  return language === "fr" ? text.replace(/^1 /, "1er ") : text;
}
