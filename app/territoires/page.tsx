import { getTranslations } from "next-intl/server";
import { publicPage } from "@/components/site/publicPage";
import { SearchView } from "@/components/territory/SearchView";
import { listAreas } from "@/lib/data/territory/listAreas";
import { searchTerritories } from "@/lib/data/territory/searchTerritories";
import { LONGEST_QUERY } from "@/lib/domain/territory/longestQuery";
import { lastOf } from "@/lib/gate/parsePageQuery";
import { ExpectedError } from "@/lib/platform/errors";

const PAGE_SIZE = 30;
const LAST_PAGE = 10_000;

/** What is typed is never wrong: cut to what a search takes. */
function textOf(query: URLSearchParams): string {
  return lastOf(query, "q").trim().slice(0, LONGEST_QUERY);
}

function pageOf(query: URLSearchParams): number {
  const page = Number(lastOf(query, "page") || 1);
  if (Number.isInteger(page) && page >= 1 && page <= LAST_PAGE) return page;
  throw new ExpectedError("unknown-page", { parameter: "page", found: lastOf(query, "page"), expected: `1–${LAST_PAGE}` });
}

const page = publicPage({
  path: () => "/territoires",
  read: async ({ query }) => {
    const [q, number] = [textOf(query), pageOf(query)];
    if (q === "") return null;
    const [{ total, rows }, areas] = await Promise.all([searchTerritories({ q, page: number, pageSize: PAGE_SIZE }), listAreas()]);
    const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
    if (number > pages) throw new ExpectedError("unknown-page", { parameter: "page", found: number, expected: `1–${pages}` });
    return { q, page: number, pages, total, rows, areas };
  },
  metadata: async (found) => {
    const t = await getTranslations("search");
    return { title: found === null ? t("title") : t("results", { q: found.q }), robots: { index: false } };
  },
  view: (found) => <SearchView found={found} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
