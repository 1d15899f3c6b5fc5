import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SearchView } from "@/components/territory/SearchView";
import { listAreas } from "@/lib/data/territory/listAreas";
import { searchTerritories } from "@/lib/data/territory/searchTerritories";
import { LONGEST_QUERY } from "@/lib/domain/territory/longestQuery";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const PAGE_SIZE = 30;

/** What is typed is never wrong: cut to what a search takes. */
async function queryOf({ searchParams }: Props): Promise<{ q: string; page: number }> {
  const { q, page } = await searchParams;
  const text = (Array.isArray(q) ? q.at(-1) : q) ?? "";
  const number = Number((Array.isArray(page) ? page.at(-1) : page) || 1);
  return { q: text.trim().slice(0, LONGEST_QUERY), page: number };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ q }, t] = await Promise.all([queryOf(props), getTranslations("search")]);
  return { title: q === "" ? t("title") : t("results", { q }), robots: { index: false } };
}

export default async function SearchPage(props: Props) {
  const { q, page } = await queryOf(props);
  if (!Number.isInteger(page) || page < 1 || page > 10_000) notFound();
  if (q === "") return <SearchView found={null} />;
  const [{ total, rows }, areas] = await Promise.all([searchTerritories({ q, page, pageSize: PAGE_SIZE }), listAreas()]);
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  if (page > pages) notFound();
  return <SearchView found={{ q, page, pages, total, rows, areas }} />;
}
