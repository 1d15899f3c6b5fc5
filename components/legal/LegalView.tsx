import { useTranslations } from "next-intl";
import type { Identity } from "@/lib/domain/settings/settings";
import { AskCorrection } from "./AskCorrection";
import { CORRECTIONS } from "./CorrectionLink";
import { type TextChapter, TextPage } from "./TextPage";

/** Who publishes this, and what a reader may ask of them. */
export function LegalView({ identity }: { identity: Identity }) {
  const t = useTranslations("legal");
  const chapter = (name: "data" | "personal" | "cookies" | "errors" | "software"): TextChapter => ({
    id: name,
    title: t(`${name}.title`),
    texts: [t(`${name}.text`)],
  });
  const paragraphs = identity.publisher.split(/\n+/).filter((line) => line.trim() !== "");
  const chapters = [
    { id: "publisher", title: t("publisher.title"), texts: paragraphs.length === 0 ? [t("publisher.text")] : paragraphs },
    ...(["data", "personal", "cookies"] as const).map(chapter),
    { ...chapter("errors"), id: CORRECTIONS, children: <AskCorrection contactEmail={identity.contactEmail} /> },
    chapter("software"),
  ];
  return <TextPage title={t("title")} standfirst={t("standfirst")} chapters={chapters} />;
}
