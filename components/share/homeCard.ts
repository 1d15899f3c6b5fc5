import type { EditionFacts } from "@/lib/data/ranking/leaderboard";
import { type Locale, translator } from "@/lib/platform/messages";
import { cardNotices } from "./cardNotices";
import type { ShareCard } from "./shareCard";

/** What the site is for, and its latest edition. */
export function homeCard(edition: EditionFacts | undefined, simulation: string | null, locale: Locale): ShareCard {
  const t = translator(locale, "home");
  return {
    title: t("title"),
    rank: null,
    strip: null,
    sentence: t("standfirst"),
    steps: [],
    edition: edition?.title ?? "",
    notices: cardNotices(edition, simulation, locale),
  };
}
