import { dayOf } from "./dayOf";
import type { DatePrecision, Day } from "./figure";
import { foldWord } from "./foldWord";
import { MONTH_BY_NAME } from "./monthNames";

export const DAY_PROBLEMS = ["not-a-day", "impossible-day", "future-day", "too-early"] as const;
export type DayProblem = (typeof DAY_PROBLEMS)[number];

/** A day, or the first day of the month or of the year when the text says no more. */
export interface DayRead {
  day: Day;
  precision: Extract<DatePrecision, "day" | "month" | "year">;
  /** « 03/04/2026 »: both orders give a day, the context chose. */
  ambiguous: boolean;
  /** « 25/03/2026 » or « 03/25/2026 »: a number above 12 proves the order. */
  proves: DayOrder | null;
}
export type DayOrder = "day-first" | "month-first";

export interface DayContext {
  /** How « 03/04/2026 » is read when nothing proves it. */
  order: DayOrder;
  /** The day it is in Paris: nothing is observed after it. */
  today: Day;
}

/** No network that is followed here is older: an earlier day is a typing error. */
const EARLIEST_DAY: Day = "2003-01-01";

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|[+-]\d{2}:?\d{2})?)?$/i;
const NUMERIC = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:[T ,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]\.?m\.?)?)?$/i;
const MONTH_OF_YEAR = /^(?:(\d{4})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{4}))$/;
const YEAR = /^\d{4}$/;
/** Days since 30 December 1899, as spreadsheets store them; 36161 is 1 January 1999, 73050 the end of 2099. */
const SERIAL = /^(?:3[6-9]|[4-6]\d|7[0-3])\d{3}(?:[.,]\d+)?$/;

/** A day of observation as people and exports write it. A time of day is dropped; with a zone, the day is that of Paris. */
export function readDay(text: string, context: DayContext): DayRead | DayProblem {
  const read = readForm(text.trim(), context.order);
  if (typeof read === "string") return read;
  if (read.day > context.today) return "future-day";
  return read.day < EARLIEST_DAY ? "too-early" : read;
}

function readForm(text: string, order: DayOrder): DayRead | DayProblem {
  const iso = ISO.exec(text);
  if (iso) return readIso(iso);
  const numeric = NUMERIC.exec(text);
  if (numeric) return readNumeric(Number(numeric[1]), Number(numeric[3]), fullYear(String(numeric[4])), order);
  const month = MONTH_OF_YEAR.exec(text);
  if (month) return certain(Number(month[1] ?? month[4]), Number(month[2] ?? month[3]), 1, "month");
  if (YEAR.test(text)) return certain(Number(text), 1, 1, "year");
  if (SERIAL.test(text))
    return known(new Date(Date.UTC(1899, 11, 30 + Math.floor(Number(text.replace(",", "."))))).toISOString().slice(0, 10));
  return readWords(text);
}

function readIso([, year, month, day, time, zone]: RegExpExecArray): DayRead | DayProblem {
  const read = certain(Number(year), Number(month), Number(day), "day");
  if (zone === undefined || typeof read === "string") return read;
  const hours = String(time).replace(/^(?=\d:)/, "0");
  const instant = new Date(`${read.day}T${hours}${zone.toUpperCase().replace(/(\d{2})(\d{2})$/, "$1:$2")}`);
  return Number.isNaN(instant.getTime()) ? "impossible-day" : known(PARIS.format(instant));
}
const PARIS = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Paris", year: "numeric", month: "2-digit", day: "2-digit" });

function readNumeric(first: number, second: number, year: number, order: DayOrder): DayRead | DayProblem {
  const proves = first > 12 ? "day-first" : second > 12 ? "month-first" : null;
  const [day, month] = (proves ?? order) === "day-first" ? [first, second] : [second, first];
  const read = certain(year, month, day, "day");
  return typeof read === "string" ? read : { ...read, proves, ambiguous: proves === null && first !== second };
}

/** « 01/03/26 », as French spreadsheets shorten it: always of this century. */
function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** « févr. 2026 », « 1er mars 2026 », « mardi 3 mars 2026 », « March 1, 2026 ». */
function readWords(text: string): DayRead | DayProblem {
  const words = foldWord(text)
    .split(" ")
    .filter((word) => !WEEKDAY.test(word));
  const month = words.map((word) => MONTH_BY_NAME.get(word)).find((found) => found !== undefined);
  const numbers = words.filter((word) => !MONTH_BY_NAME.has(word));
  if (month === undefined || numbers.length !== words.length - 1) return "not-a-day";
  const [first = "", second] = numbers;
  if (second === undefined) return YEAR.test(first) ? certain(Number(first), month, 1, "month") : "not-a-day";
  const day = /^(\d{1,2})(?:er|st|nd|rd|th)?$/.exec(first)?.[1];
  if (numbers.length !== 2 || day === undefined || !YEAR.test(second)) return "not-a-day";
  return certain(Number(second), month, Number(day), "day");
}
const WEEKDAY =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)$/;

function certain(year: number, month: number, day: number, precision: DayRead["precision"]): DayRead | DayProblem {
  const written = dayOf(year, month, day);
  return written === null ? "impossible-day" : { ...known(written), precision };
}

function known(day: Day): DayRead {
  return { day, precision: "day", ambiguous: false, proves: null };
}
