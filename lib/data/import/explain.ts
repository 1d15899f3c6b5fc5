import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import type { Doubt, Refusal } from "@/lib/domain/snapshot/importProblem";
import { translator } from "@/lib/platform/messages";

const t = translator("fr", "import");

/** Sentences that quote figures and days which the product read, rather than cells as they stand. */
const READ_BY_US: ReadonlySet<string> = new Set([
  "duplicate-in-file",
  "conflict",
  "account-not-open",
  "above-population",
  "interactions-without-posts",
  "posts-without-period",
  "closed-territory",
  "zero-after-figures",
  "jump",
  "kind-changed",
]);

/** Why a row is refused, in a sentence without its full stop. @param where it is read: what helps differs in a command and on a page */
export function explainRefusal({ code, found, expected }: Refusal, where: "command" | "page" = "page"): string {
  return t(`refusal.${code}`, { found: write(code, found) || "none", expected: write(code, expected) || "none", where });
}

export function explainDoubt({ code, found, expected }: Doubt): string {
  const day = code === "month-first-assumed" || code === "order-of-days-mixed" ? explainDays(expected) : write(code, expected);
  const [figure, before] = [Number.parseInt(found, 10), Number.parseInt(expected, 10)];
  const times = code === "above-population" ? Math.round((10 * figure) / before) / 10 : 0;
  const change = code === "jump" ? (figure - before) / before : 0;
  return t(`doubt.${code}`, { found: write(code, found), expected: day, times, change });
}

/** The reasons of a row, as one. */
export function explainDoubts({ doubts }: { doubts: readonly Doubt[] }): string {
  return doubts.map(explainDoubt).join("\u202f; ");
}

/** « 124000 (2015-03-01) » → « 124 000 (1er mars 2015) »; « 15200 rounded 100 » → « 15 200 arrondi à 100 ». */
function write(code: string, text: string): string {
  if (!READ_BY_US.has(code)) return text;
  const precise = text.replace(/^(\d+) (rounded|floored) (\d+)$/, (_, audience, precision, step) =>
    t("precision", { audience, precision, step }),
  );
  return explainDays(precise.replace(/(?<![\d-])\d{4,}(?![\d-])/g, (digits) => formatNumber(Number(digits), "fr")));
}

export function explainDays(text: string): string {
  return text.replace(/\d{4}-\d{2}-\d{2}/g, (day) => formatDay(day, "day", "fr"));
}
