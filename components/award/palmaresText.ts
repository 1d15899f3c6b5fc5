import { laureatesOf } from "@/lib/domain/award/laureates";
import type { Palmares, PalmaresCategory } from "@/lib/domain/award/palmares";
import { type Locale, translator } from "@/lib/platform/messages";
import { countPalmares } from "./countPalmares";

/** A palmarès in a sentence. */
export function palmaresText(palmares: Pick<Palmares, "categories">, locale: Locale): string {
  return translator(locale, "palmares")("counted", countPalmares(palmares));
}

/** The laureates of a category in a sentence: « Or : Rennes ; argent : Brest. » */
export function categoryText(category: Pick<PalmaresCategory, "nominees">, locale: Locale): string {
  const t = translator(locale, "palmares");
  const words = translator(locale, "vocabulary");
  const laureates = laureatesOf(category);
  if (laureates.length === 0) return t("noLaureate");
  return `${laureates.map(({ prize, name }) => t("laureateText", { prize: words(`prize.${prize}`), name })).join(" · ")}.`;
}
