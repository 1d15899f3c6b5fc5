import { formatDay } from "@/lib/domain/format/formatDay";
import type { Day } from "@/lib/domain/snapshot/figure";
import { type Locale, translator } from "@/lib/platform/messages";

interface Shown {
  demonstration: boolean;
  referenceOn: Day;
}

/** What a result taken out of its page must say of itself: that it is simulated, or how old the published figures are. */
export function cardNotices(edition: Shown | null | undefined, simulation: string | null, locale: Locale): string[] {
  const old = edition?.demonstration
    ? translator(locale, "share")("demonstration", { reference: formatDay(edition.referenceOn, "day", locale) })
    : null;
  return [simulation, old].filter((notice) => notice !== null);
}
