import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OpenData } from "@/components/data/OpenData";
import { listEditions } from "@/lib/data/edition/listEditions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("data");
  return { title: t("title"), description: t("standfirst"), alternates: { canonical: "/donnees" } };
}

export default async function DataPage() {
  return <OpenData editions={await listEditions()} />;
}
