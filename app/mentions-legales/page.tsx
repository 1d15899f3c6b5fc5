import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { AskCorrection } from "@/components/legal/AskCorrection";
import { CORRECTIONS } from "@/components/legal/CorrectionLink";
import { type TextChapter, TextPage } from "@/components/legal/TextPage";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("legal");
  return { title: t("title"), alternates: { canonical: "/mentions-legales" } };
}

export default function LegalPage() {
  const t = useTranslations("legal");
  const chapter = (name: "publisher" | "data" | "personal" | "cookies" | "errors" | "software"): TextChapter => ({
    id: name,
    title: t(`${name}.title`),
    texts: [t(`${name}.text`)],
  });
  const chapters = [
    ...(["publisher", "data", "personal", "cookies"] as const).map(chapter),
    { ...chapter("errors"), id: CORRECTIONS, children: <AskCorrection /> },
    chapter("software"),
  ];
  return <TextPage title={t("title")} standfirst={t("standfirst")} chapters={chapters} />;
}
