import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { TextPage } from "@/components/legal/TextPage";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("legal");
  return { title: t("title"), alternates: { canonical: "/mentions-legales" } };
}

/** Pages of territories lead there. */
const CORRECTIONS = "corriger";

export default function LegalPage() {
  const t = useTranslations("legal");
  const chapters = (["publisher", "data", "personal", "cookies", "errors", "software"] as const).map((id) => ({
    id: id === "errors" ? CORRECTIONS : id,
    title: t(`${id}.title`),
    texts: [t(`${id}.text`)],
  }));
  return <TextPage title={t("title")} standfirst={t("standfirst")} chapters={chapters} />;
}
