import { getLocale } from "next-intl/server";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { type ComparisonPage, readComparisonPage } from "@/lib/data/ranking/readComparisonPage";
import { searchTerritories } from "@/lib/data/territory/searchTerritories";
import { readCodes, readKey } from "@/lib/domain/territory/comparedCodes";
import { LONGEST_QUERY } from "@/lib/domain/territory/longestQuery";
import { findComparison } from "@/lib/gate/api/findComparison";
import { comparisonPageQuery } from "@/lib/gate/api/queries";
import { lastOf, parsePageQuery } from "@/lib/gate/parsePageQuery";
import type { FoundToAdd } from "./AddTerritory";
import type { CompareQuery } from "./compareAddress";

const MOST_FOUND = 10;

/**
 * The comparison that an address asks for; null without a territory. A reader's territory alone is the first to compare.
 * @throws ExpectedError `bad-value`, `unknown-territory`, `unknown-edition`, `unknown-revision`
 */
export async function readComparePage(
  asked: URLSearchParams,
): Promise<{ query: CompareQuery; found: FoundToAdd | null; page: ComparisonPage | null; simulation: string | null }> {
  const { codes, me: reader, ...rest } = parsePageQuery(comparisonPageQuery, asked);
  const me = reader === undefined ? undefined : (readKey(reader) ?? undefined);
  const keys = codes === undefined ? (me ? [me] : []) : (readCodes(codes) ?? []);
  const query = { ...rest, keys, me };
  const [found, page, simulation] = await Promise.all([findToAdd(asked), readSides(query), simulationNotice(await getLocale())]);
  return { query, found, page, simulation };
}

async function readSides(query: CompareQuery & { edition: string; network?: ComparisonPage["network"] | undefined }) {
  const { edition, territories } = await findComparison(query);
  const [first, ...others] = territories;
  return first ? readComparisonPage(edition, [first, ...others], { network: query.network ?? undefined, me: query.me }) : null;
}

/** What is typed is never wrong: cut to what a search takes. */
async function findToAdd(asked: URLSearchParams): Promise<FoundToAdd | null> {
  const q = lastOf(asked, "q").trim().slice(0, LONGEST_QUERY);
  return q === "" ? null : { q, ...(await searchTerritories({ q, page: 1, pageSize: MOST_FOUND })) };
}
