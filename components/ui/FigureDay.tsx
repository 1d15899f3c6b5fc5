import type { DatePrecision, Day } from "@/lib/domain/snapshot/figure";
import { useDayWords } from "./dayWords";

/** A day as far as it is known: « mars 2015 », « publié le 6 juin 2018 ». */
export function FigureDay({ day, precision }: { day: Day; precision: DatePrecision | null }) {
  const { machine, shown } = useDayWords()(day, precision);
  return <time dateTime={machine}>{shown}</time>;
}
