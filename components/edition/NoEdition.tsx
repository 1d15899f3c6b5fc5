import { useTranslations } from "next-intl";

/** Before the first edition is published. */
export function NoEdition({ level: Heading }: { level: "h1" | "h2" }) {
  const t = useTranslations("edition");
  return (
    <section className={Heading === "h1" ? "page" : "section"}>
      <Heading>{t("noneTitle")}</Heading>
      <p className="standfirst">{t("noneText")}</p>
    </section>
  );
}
