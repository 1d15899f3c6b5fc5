import type { ShareCard } from "@/components/share/shareCard";
import { laureatesOf } from "@/lib/domain/award/laureates";
import type { Palmares, PalmaresCategory } from "@/lib/domain/award/palmares";
import { type Locale, translator } from "@/lib/platform/messages";
import { palmaresText } from "./palmaresText";

const NOTHING = { rank: null, strip: null, steps: [] } as const;
/** What a picture has room for. */
const MOST_STEPS = 3;
const MOST_LETTERS = 190;

/** All awards: what they are, and the last. */
export function hallCard(latest: Palmares | undefined, simulation: string | null, locale: Locale): ShareCard {
  const t = translator(locale, "palmares");
  const edition = latest ? t("ofYear", { year: String(latest.year) }) : "";
  return { ...NOTHING, title: t("title"), sentence: t("standfirst"), edition, notices: noticesOf(simulation) };
}

/** An award: its theme, and the first laureates of its categories. */
export function palmaresCard(palmares: Palmares, simulation: string | null, locale: Locale): ShareCard {
  const t = translator(locale, "palmares");
  const words = translator(locale, "vocabulary");
  const first = palmares.categories.flatMap((category) => {
    const [laureate] = laureatesOf(category);
    return laureate ? [{ rank: words(`prize.${laureate.prize}`), name: laureate.name, value: category.name }] : [];
  });
  return {
    ...NOTHING,
    title: palmares.theme,
    sentence: palmaresText(palmares, locale),
    steps: first.slice(0, MOST_STEPS),
    edition: t("ofYear", { year: String(palmares.year) }),
    notices: noticesOf(simulation),
  };
}

/** A category: its laureates. */
export function categoryCard(
  { year }: Pick<Palmares, "year">,
  category: PalmaresCategory,
  simulation: string | null,
  locale: Locale,
): ShareCard {
  const t = translator(locale, "palmares");
  const words = translator(locale, "vocabulary");
  const laureates = laureatesOf(category);
  return {
    ...NOTHING,
    title: category.name,
    sentence: laureates.length === 0 ? t("noLaureate") : shortened(category.description),
    steps: laureates.slice(0, MOST_STEPS).map(({ prize, name }) => ({ rank: words(`prize.${prize}`), name, value: "" })),
    edition: t("ofYear", { year: String(year) }),
    notices: noticesOf(simulation),
  };
}

function noticesOf(simulation: string | null): string[] {
  return simulation === null ? [] : [simulation];
}

function shortened(text: string): string {
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS).trimEnd()}…` : text;
}
