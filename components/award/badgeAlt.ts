import type { LaureatePrize } from "@/lib/domain/award/laureates";
import { type Locale, translator } from "@/lib/platform/messages";

interface Facts {
  laureate: { name: string; prize: LaureatePrize };
  year: number;
  /** Its name. */
  category: string;
}

/** A badge in words, for those who do not see it: « Or, Palmarès 2025, catégorie Grandes villes : Rennes ». */
export function badgeAlt({ laureate: { name, prize }, year, category }: Facts, locale: Locale): string {
  const word = translator(locale, "vocabulary")(`prize.${prize}`);
  return translator(locale, "palmares")("badge.alt", { prize: word, year: String(year), category, name });
}
