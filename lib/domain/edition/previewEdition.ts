import type { PreviousRanking, ScopeCount } from "../ranking/contract";
import type { RankingPortion } from "../ranking/rankNetwork";
import { compareFigures } from "./compareFigures";
import type { EditionPreview, MissingFigure, PreviewContents } from "./editionPreview";
import type { EditionInputs, FrozenTerritory } from "./frozenEdition";
import { Largest } from "./Largest";
import { RankComparison } from "./RankComparison";

/** So many of the accounts without a figure are named. */
const NAMED_MISSING = 100;

export interface PreviewQuestion {
  inputs: EditionInputs;
  /** Walked once: the ranking as it would be frozen. */
  portions: Iterable<RankingPortion>;
  /** What readers have now. */
  compared: { code: string; revision: number; ranking: PreviousRanking } | null;
}

/** What a ranking would publish and what sets it apart, without keeping its rows. */
export function previewEdition({ inputs, portions, compared }: PreviewQuestion): EditionPreview {
  const territories = new Map(inputs.territories.map((territory) => [territory.id, territory]));
  const whole = (id: number) => territories.get(id) as FrozenTerritory; // every row and account is of one of them
  const territoryOf = (id: number) => {
    const { level, code, name } = whole(id);
    return { level, code, name };
  };
  const ranks = new RankComparison(compared?.ranking.lists ?? [], territoryOf);
  const contents: PreviewContents[] = [];
  let [lists, ranked] = [0, 0];
  for (const portion of portions) {
    for (const list of portion.lists) {
      const national = list.counts.find(({ scope }) => scope === "national") as ScopeCount; // every list counts the nation
      lists += 1;
      ranked += national.ranked;
      const { network, metric, league } = list;
      if (metric === "audience") contents.push({ network, league, ranked: national.ranked, unranked: national.unranked });
      if (compared) ranks.add(list);
    }
  }
  const counted = inputs.accounts.filter((account) => account.counted);
  const without = counted.filter((account) => account.figures.length === 0);
  const missing = new Largest<MissingFigure>(NAMED_MISSING);
  for (const { territoryId, network, accountId } of without) {
    missing.add(Number(whole(territoryId).population), () => ({ ...territoryOf(territoryId), network, accountId }));
  }
  const difference = compared && {
    against: { code: compared.code, revision: compared.revision },
    ...compareFigures(inputs, compared.ranking.figures),
    ...ranks.result(),
  };
  const counts = { accounts: counted.length, figures: counted.length - without.length, lists, ranked };
  return { networks: inputs.networks, ...counts, missing: missing.items(), contents, difference };
}
