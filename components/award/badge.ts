import type { LaureatePrize } from "@/lib/domain/award/laureates";
import type { Palmares, PalmaresCategory, PalmaresNominee } from "@/lib/domain/award/palmares";
import { formatDay } from "@/lib/domain/format/formatDay";
import { parisDay } from "@/lib/platform/clock";
import { type Locale, translator } from "@/lib/platform/messages";

/** In pixels, and the units of the drawing. */
export const BADGE = { width: 360, height: 160 } as const;

/** What a badge says: drawn from this and nothing else. */
export interface Badge {
  prize: LaureatePrize;
  /** « Or » */
  word: string;
  name: string;
  /** « Palmarès 2025 » */
  award: string;
  category: string;
  /** The ranking that nominated; null where none did. */
  edition: string | null;
  /** « Publié le 2 novembre 2026 » */
  published: string;
  site: string;
  /** Said of all figures of a simulated instance. */
  notice: string | null;
}

interface Facts {
  laureate: PalmaresNominee & { prize: LaureatePrize };
  palmares: Pick<Palmares, "year" | "publishedAt">;
  category: Pick<PalmaresCategory, "name">;
  site: string;
  notice: string | null;
}

export function badgeOf({ laureate, palmares, category, site, notice }: Facts, locale: Locale): Badge {
  const t = translator(locale, "palmares");
  const { prize, name, facts, league } = laureate;
  const words = translator(locale, "vocabulary");
  const leagueName = league === null ? null : words(`league.${league}`);
  return {
    prize,
    word: words(`prize.${prize}`),
    name,
    award: t("ofYear", { year: String(palmares.year) }),
    category: leagueName === null || leagueName === category.name ? category.name : `${category.name} · ${leagueName}`,
    edition: facts?.edition.title ?? null,
    published: t("publishedAt", { day: formatDay(parisDay(new Date(palmares.publishedAt)), "day", locale) }),
    site,
    notice,
  };
}
