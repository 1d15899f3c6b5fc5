import { INTL_LOCALE, type Language } from "@/lib/domain/format/language";

interface TimeLabel {
  instant: number;
  text: string;
}

const DAY_MS = 86_400_000;
const TWO_YEARS_MS = 2 * 365 * DAY_MS;
const MOST_YEARS = 6;
/** « janv. 2026 » is wider than « 2026 »: on a phone four of them fit. */
const MOST_MONTHS = 4;
const MONTH_STEPS = [1, 2, 3] as const;
const LONGEST_STEP = 6;

/** What is written under a chart: the years of its span, or its months where there are fewer than two years. */
export function timeLabels([first, last]: readonly [number, number], language: Language): TimeLabel[] {
  return last - first < TWO_YEARS_MS ? monthsWithin(first, last, language) : yearsWithin(first, last);
}

/** Those whose first day lies inside the span, a handful at most. */
function yearsWithin(first: number, last: number): TimeLabel[] {
  const from = new Date(first).getUTCFullYear() + 1;
  const to = new Date(last).getUTCFullYear();
  const step = Math.ceil((to - from + 1) / MOST_YEARS);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
    .filter((year) => (to - year) % step === 0)
    .map((year) => ({ instant: Date.UTC(year, 0, 1), text: String(year) }));
}

/** Months whose first day lies inside the span, every one, second, third or sixth; in a span without any, its own first day. */
function monthsWithin(first: number, last: number, language: Language): TimeLabel[] {
  const begin = new Date(first);
  const months: number[] = [];
  for (let month = begin.getUTCMonth(); ; month += 1) {
    const instant = Date.UTC(begin.getUTCFullYear(), month, 1);
    if (instant > last) break;
    if (instant >= first) months.push(instant);
  }
  if (months.length === 0) months.push(first);
  const every = (step: number) => months.filter((instant) => new Date(instant).getUTCMonth() % step === 0);
  const step = MONTH_STEPS.find((one) => every(one).length <= MOST_MONTHS) ?? LONGEST_STEP;
  const shown = months.length === 1 ? months : every(step);
  return shown.map((instant, index) => {
    const withYear = index === 0 || new Date(instant).getUTCMonth() === 0;
    return { instant, text: monthText(instant, withYear, language) };
  });
}

/** « janv. 2026 », « avr. ». */
function monthText(instant: number, withYear: boolean, language: Language): string {
  const parts: Intl.DateTimeFormatOptions = { month: "short", timeZone: "UTC" };
  if (withYear) parts.year = "numeric";
  return new Intl.DateTimeFormat(INTL_LOCALE[language], parts).format(instant);
}
