import type { Metadata } from "next";
import { HomeView } from "@/components/home/HomeView";
import { listEditions } from "@/lib/data/edition/listEditions";
import { readPodiums } from "@/lib/data/ranking/readPodiums";

export const metadata: Metadata = { alternates: { canonical: "/" } };

export default async function HomePage() {
  const editions = await listEditions();
  const podiums = editions.length > 0 ? await readPodiums({}) : null;
  return <HomeView podiums={podiums} editions={editions} />;
}
