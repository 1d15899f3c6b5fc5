import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { NothingFound } from "@/components/site/NothingFound";

/** Next.js itself adds that no search engine should keep it. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("site");
  return { title: t("notFoundTitle") };
}

/** An address that no page has. What a page itself does not find, it says itself (publicPage). */
export default function NotFound() {
  const t = useTranslations("site");
  return <NothingFound title={t("notFoundTitle")} sentence={t("notFoundText")} />;
}
