import { useFormatter, useTranslations } from "next-intl";
import { PRIZES } from "@/lib/domain/award/prize";
import type { Tally } from "@/lib/domain/award/tallyVotes";

/** « 3 bulletins : or 2, argent 1. La majorité dit or. »; null where it is not to be known. */
export function useTallySentence(tally: Pick<Tally, "counts" | "cast"> | null): string | null {
  const t = useTranslations("deliberation.vote");
  const words = useTranslations("vocabulary.prize");
  const format = useFormatter();
  if (tally === null) return null;
  const { counts, cast } = tally;
  if (cast === 0) return t("noBallot");
  const found = PRIZES.filter((prize) => counts[prize] > 0);
  const outcome = found.find((prize) => 2 * counts[prize] > cast);
  const said = t("counted", { cast, found: format.list(found.map((prize) => t("of", { prize: words(prize), count: counts[prize] }))) });
  return `${said} ${outcome ? t("majority", { prize: words(outcome) }) : t("noMajority")}`;
}
