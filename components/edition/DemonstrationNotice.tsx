import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/lib/domain/format/formatDay";
import type { Day } from "@/lib/domain/snapshot/figure";

/** On every page that shows figures of the demonstration set: what they are, and how old. */
export function DemonstrationNotice({ edition }: { edition: { demonstration: boolean; referenceOn: Day } }) {
  const t = useTranslations("site");
  const locale = useLocale();
  if (!edition.demonstration) return null;
  return (
    <p className="notice" role="note">
      <strong>{t("demonstration")}.</strong> {t("demonstrationText", { reference: formatDay(edition.referenceOn, "day", locale) })}
    </p>
  );
}
