import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { HomeView } from "@/components/home/HomeView";
import { homePicture } from "@/components/share/pictureAddresses";
import { shareMetadata } from "@/components/share/shareMetadata";
import { listEditions } from "@/lib/data/edition/listEditions";
import { readPodiums } from "@/lib/data/ranking/readPodiums";

/** Read once for the page and its metadata. */
const readEditions = cache(listEditions);

export async function generateMetadata(): Promise<Metadata> {
  const [[latest], t] = await Promise.all([readEditions(), getTranslations("home")]);
  const picture = homePicture(latest && { code: latest.code, revision: latest.revisions[0]?.number ?? 1 });
  const alt = `${t("title")} ${latest?.title ?? ""}`.trim();
  return { alternates: { canonical: "/" }, ...shareMetadata("/", { url: picture, alt }) };
}

export default async function HomePage() {
  const editions = await readEditions();
  const podiums = editions.length > 0 ? await readPodiums({}) : null;
  return <HomeView podiums={podiums} editions={editions} />;
}
