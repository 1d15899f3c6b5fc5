import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/lib/domain/format/formatDay";
import type { Day } from "@/lib/domain/snapshot/figure";

/** That the register counts accounts of the demonstration, which say nothing of today. */
export function CountedDemonstration({ day }: { day: Day | null }) {
  const t = useTranslations("presence");
  const site = useTranslations("site");
  const locale = useLocale();
  if (day === null) return null;
  return (
    <p className="notice" role="note">
      <strong>{site("demonstration")}.</strong> {t("demonstration", { day: formatDay(day, "day", locale) })}
    </p>
  );
}
