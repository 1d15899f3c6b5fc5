import { METRIC_KINDS, type MetricKind } from "../snapshot/figure";
import type { RankedAccount } from "./contract";

/**
 * The one kind that a ranking of a network compares: the kind that most counted accounts have among their figures;
 * tie: followers, then subscribers, then likes (methodology, section 2).
 * @param accounts those of one network
 * @returns null when no counted account has a figure
 */
export function chooseKind(accounts: readonly RankedAccount[]): MetricKind | null {
  let chosen: MetricKind | null = null;
  let most = 0;
  for (const kind of METRIC_KINDS) {
    const having = accounts.filter((account) => account.counted && account.figures.some((figure) => figure.kind === kind)).length;
    if (having > most) {
      chosen = kind;
      most = having;
    }
  }
  return chosen;
}
