import { useTranslations } from "next-intl";
import { useDayWords } from "@/components/ui/dayWords";
import type { SourceFacts } from "@/lib/data/ranking/leaderboard";
import type { DatePrecision, Day } from "@/lib/domain/snapshot/figure";
import type { ProofWords } from "./ProofView";

export interface Proof {
  day: Day;
  precision: DatePrecision | null;
  source: SourceFacts;
  /** Of the account that showed the figure: a link there shows what it says today, and proves nothing of that day. */
  accountUrl?: string | null;
}

export function useProofWords(): (proof: Proof) => ProofWords {
  const t = useTranslations("leaderboard");
  const dayWords = useDayWords();
  return ({ day, precision, source: { url, label }, accountUrl = null }) => ({
    day: dayWords(day, precision),
    url,
    title: label,
    said:
      url === null
        ? t.rich("sourceWithoutAddress", { source: label, name: (name) => <span lang="fr">{name}</span> })
        : t(url === accountUrl ? "sourceIsAccount" : "proof", { source: label }),
  });
}
