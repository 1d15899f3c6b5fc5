const PARIS_DAY = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Paris", year: "numeric", month: "2-digit", day: "2-digit" });

/** The day it is in Paris at an instant, `YYYY-MM-DD`: days in the product are Paris days. */
export function parisDay(now: Date): string {
  return PARIS_DAY.format(now);
}
