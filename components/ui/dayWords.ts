import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/lib/domain/format/formatDay";
import type { DatePrecision, Day } from "@/lib/domain/snapshot/figure";

/** A day as far as it is known, for a machine and for a reader. */
export function useDayWords(): (day: Day, precision: DatePrecision | null) => { machine: string; shown: string } {
  const t = useTranslations("vocabulary");
  const locale = useLocale();
  return (day, precision) => {
    const known = precision ?? "day";
    return { machine: machineDay(day, known), shown: t("day", { precision: known, day: formatDay(day, known, locale) }) };
  };
}

/** What is not known is not claimed: « 2015-03 » for a month. */
function machineDay(day: Day, precision: DatePrecision): string {
  if (precision === "year") return day.slice(0, 4);
  return precision === "month" ? day.slice(0, 7) : day;
}
