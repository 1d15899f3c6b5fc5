import { useTranslations } from "next-intl";
import { CorrectionLink } from "@/components/legal/CorrectionLink";

/** Where to say that a figure is wrong or an account missing. */
export function Correction() {
  const t = useTranslations("territory.correction");
  return <CorrectionLink>{t("ask")}</CorrectionLink>;
}
