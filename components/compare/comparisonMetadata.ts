import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { comparisonChart } from "@/components/charts/comparison/comparisonChart";
import { chartMetadata } from "@/components/share/chartMetadata";
import type { ComparisonPage } from "@/lib/data/ranking/readComparisonPage";
import { writeCodes } from "@/lib/domain/territory/comparedCodes";
import type { CompareQuery } from "./compareAddress";
import { comparedSides } from "./comparedSides";

/**
 * A comparison is shared by its histories, where two territories have some on the network shown, and under its own address: networks read it again
 * to find the picture.
 */
export async function comparisonMetadata(
  query: CompareQuery,
  page: ComparisonPage | null,
  otherwise: string,
): Promise<Pick<Metadata, "openGraph" | "twitter">> {
  const network = page?.network ?? null;
  const sides = page ? comparedSides(page) : [];
  const chart = network && comparisonChart({ sides, network, notices: [] }, await getLocale());
  const asked = { codes: writeCodes(query.keys), network: network ?? undefined };
  return chartMetadata(chart?.about.path ?? "/comparer", chart, { name: "comparison", query: asked }, otherwise);
}
