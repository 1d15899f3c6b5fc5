import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LegalView } from "@/components/legal/LegalView";
import { alternates } from "@/components/site/alternates";
import { readIdentity } from "@/lib/data/settings/readIdentity";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("legal");
  return { title: t("title"), alternates: await alternates("/mentions-legales") };
}

export default async function LegalPage() {
  return <LegalView identity={await readIdentity()} />;
}
