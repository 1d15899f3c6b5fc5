import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MethodologyView } from "@/components/methodology/MethodologyView";
import { readFits } from "@/lib/data/ranking/readFits";
import { ExpectedError } from "@/lib/platform/errors";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("methodology");
  return { title: t("title"), description: t("standfirst"), alternates: { canonical: "/methodologie" } };
}

export default async function MethodologyPage() {
  const published = await readFits("latest").catch((error: unknown) => {
    if (error instanceof ExpectedError && error.code === "no-edition") return null;
    throw error;
  });
  return <MethodologyView published={published} />;
}
