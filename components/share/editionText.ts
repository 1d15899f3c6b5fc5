import type { NetworkStanding } from "@/lib/data/ranking/territoryRankings";
import { formatDay } from "@/lib/domain/format/formatDay";
import { type Locale, translator } from "@/lib/platform/messages";

/** « 3ᵉ trimestre 2026, relevé du 24 août 2026 »: an edition, and the day of the figure that a result is from, where it is one figure. */
export function editionText(edition: { title: string }, figure: NetworkStanding["figure"], locale: Locale): string {
  return translator(locale, "share")("edition", {
    edition: edition.title,
    observed: figure?.datePrecision ?? "none",
    day: figure ? formatDay(figure.observedOn, figure.datePrecision, locale) : "",
  });
}
