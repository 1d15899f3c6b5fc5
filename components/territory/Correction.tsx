import { useTranslations } from "next-intl";

/** Where to say that a figure is wrong or an account missing. */
export function Correction() {
  const t = useTranslations("territory.correction");
  return <a href="/mentions-legales#corriger">{t("ask")}</a>;
}
