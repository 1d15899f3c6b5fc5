import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { TextPage } from "@/components/legal/TextPage";
import { alternates } from "@/components/site/alternates";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accessibility");
  return { title: t("title"), alternates: await alternates("/accessibilite") };
}

export default function AccessibilityPage() {
  const t = useTranslations("accessibility");
  const chapters = (["state", "done", "limits", "tested", "contact"] as const).map((id) => ({
    id,
    title: t(`${id}.title`),
    texts: [t(`${id}.text`)],
  }));
  return <TextPage title={t("title")} standfirst={t("standfirst")} chapters={chapters} />;
}
