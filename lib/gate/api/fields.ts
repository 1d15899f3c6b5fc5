import { z } from "zod";
import { NETWORKS } from "@/lib/domain/account/network";
import { METRICS } from "@/lib/domain/ranking/contract";
import { readWeights } from "@/lib/domain/ranking/ownWeights";
import { CSV_FORMATS } from "@/lib/domain/table/toCsv";
import { MOST_COMPARED, readCodes } from "@/lib/domain/territory/comparedCodes";
import { LEAGUES } from "@/lib/domain/territory/league";
import { LEVELS } from "@/lib/domain/territory/level";
import { LONGEST_QUERY } from "@/lib/domain/territory/longestQuery";

/** A whole number written in digits: no sign, no exponent, no space. */
export function wholeNumber(from: number, to: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.int().min(from).max(to));
}

/** A text that the database can hold: it has no NUL, in which a query would fail. */
function text(longest: number) {
  return z
    .string()
    .max(longest)
    .refine((value) => !value.includes("\0"));
}

/** The parameters of product.md, each checked once for all routes and pages. */
export const FIELDS = {
  edition: text(100).describe("Code of a published edition, or `latest`: the one with the greatest reference date."),
  revision: wholeNumber(1, 32_767).describe("Number of a revision of the edition; its latest one unless given."),
  metric: z.enum(METRICS).describe("Metric, in its version in force when the edition was published."),
  network: z.enum([...NETWORKS, "all"]).describe("A network, or `all` networks of the edition together."),
  league: z.enum(LEAGUES).describe("League: the Observatory's strata."),
  level: z.enum(LEVELS).describe("Level of authority. A code is unique within its level only."),
  region: text(20).describe("INSEE code of a région."),
  departement: text(20).describe("INSEE code of a département; when a région is given too, it must lie in it."),
  q: text(LONGEST_QUERY).describe(`${LONGEST_QUERY} characters at most: a name or its beginnings, a postal code, a SIREN, an INSEE code.`),
  year: wholeNumber(2000, 2100).describe("Year of an award."),
  category: text(80).describe("Slug of a category, as in the address of its page."),
  theme: text(LONGEST_QUERY).describe("A part of the theme of an award, or of the name of a category."),
  page: wholeNumber(1, 1_000_000).describe("From 1. Page 1 always exists."),
  pageSize: wholeNumber(1, 200).describe("Rows on a page."),
  format: z
    .enum(CSV_FORMATS)
    .default("standard")
    .describe(
      'For a spreadsheet in French, `excel`: semicolons, decimal commas, a byte order mark, and codes that it would take for numbers or days written ="01004".',
    ),
  rows: z
    .enum(["page", "all"])
    .default("page")
    .describe("`all`: every row, whatever `page` and `pageSize` say; one such download at a time for one address."),
  weights: z.string().refine((text) => readWeights(text) !== null),
  me: z
    .string()
    .regex(new RegExp(`^(${LEVELS.join("|")})/[0-9AB]{2,9}$`))
    .describe("The reader's territory, as level/code: its row comes in `me`, wherever the page stands."),
  codes: text(200)
    .refine((value) => readCodes(value) !== null)
    .describe(`Territories as level/code, joined by commas, ${MOST_COMPARED} at most, in the order wanted.`),
} as const;
