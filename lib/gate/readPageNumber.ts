import { ExpectedError } from "@/lib/platform/errors";
import { lastOf } from "./parsePageQuery";

const LAST_PAGE = 10_000;

/** The page of a list that an address asks for; the first unless it says. @throws ExpectedError `unknown-page` */
export function readPageNumber(query: URLSearchParams): number {
  const page = Number(lastOf(query, "page") || 1);
  if (Number.isInteger(page) && page >= 1 && page <= LAST_PAGE) return page;
  throw new ExpectedError("unknown-page", { parameter: "page", found: lastOf(query, "page"), expected: `1–${LAST_PAGE}` });
}
