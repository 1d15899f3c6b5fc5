import { useTranslations } from "next-intl";

/** Before the first edition is published. */
export function NoEdition() {
  const t = useTranslations("edition");
  return (
    <div className="page">
      <h1>{t("noneTitle")}</h1>
      <p className="standfirst">{t("noneText")}</p>
    </div>
  );
}
