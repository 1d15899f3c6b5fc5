import type { ComparedHistory } from "@/components/charts/comparison/comparisonChart";
import type { ComparisonPage } from "@/lib/data/ranking/readComparisonPage";

/** What the chart of a comparison draws of its page. */
export function comparedSides({ territories, histories }: Pick<ComparisonPage, "territories" | "histories">): ComparedHistory[] {
  return territories.map(({ territory: { level, code }, name }, place) => ({
    territory: { level, code, name },
    accounts: histories[place] ?? [],
  }));
}
