import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/lib/domain/format/formatDay";
import type { DatePrecision, Day } from "@/lib/domain/snapshot/figure";

/** A day as far as it is known: « mars 2015 », « publié le 6 juin 2018 ». */
export function FigureDay({ day, precision }: { day: Day; precision: DatePrecision | null }) {
  const t = useTranslations("vocabulary");
  const known = precision ?? "day";
  return <time dateTime={machineDay(day, known)}>{t("day", { precision: known, day: formatDay(day, known, useLocale()) })}</time>;
}

/** What is not known is not claimed: « 2015-03 » for a month. */
function machineDay(day: Day, precision: DatePrecision): string {
  if (precision === "year") return day.slice(0, 4);
  return precision === "month" ? day.slice(0, 7) : day;
}
