import type { Network } from "../account/network";
import type { Metric, PreviousList, RankedRow } from "../ranking/contract";
import type { ComputedList } from "../ranking/rankNetwork";
import { LEAGUES, type League } from "../territory/league";
import type { EditionDifference, PreviewTerritory, RankMoved } from "./editionPreview";
import { Largest } from "./Largest";

/** The metric that readers see first: its lists are compared, place by place. */
const LOOKED_AT: Metric = "audience_per_1000";

/** Of a league, each way. */
const NAMED_MOVES = 5;

type Looked = Pick<ComputedList, "network" | "league" | "ranked">;

/** The places of lists beside those of another edition, list by list as they come. */
export class RankComparison {
  private readonly ranks = { moved: 0, entered: 0, left: 0 };
  private readonly risers = new Map<League, Largest<RankMoved>>();
  private readonly fallers = new Map<League, Largest<RankMoved>>();
  private readonly before = new Map<string, PreviousList>();

  constructor(
    previous: readonly PreviousList[],
    private readonly territoryOf: (id: number) => PreviewTerritory,
  ) {
    for (const list of previous) if (isLookedAt(list)) this.before.set(nameOf(list), list);
  }

  add(list: ComputedList): void {
    if (isLookedAt(list)) this.compare(list, list.network as Network);
  }

  private compare(list: Looked, network: Network): void {
    const then = ranksOf(this.before.get(nameOf(list)));
    this.before.delete(nameOf(list));
    for (const { territoryId, national } of list.ranked()) {
      const before = then.get(territoryId);
      then.delete(territoryId);
      if (before === undefined) this.ranks.entered += 1;
      else if (before !== national.rank) this.move(list.league, network, { territoryId, national }, before);
    }
    this.ranks.left += then.size;
  }

  private move(league: League, network: Network, { territoryId, national }: Pick<RankedRow, "territoryId" | "national">, before: number) {
    this.ranks.moved += 1;
    const after = national.rank;
    const named = after < before ? this.risers : this.fallers;
    const largest = named.get(league) ?? new Largest<RankMoved>(NAMED_MOVES);
    named.set(league, largest);
    largest.add(Math.abs(after - before), () => ({ ...this.territoryOf(territoryId), network, before, after }));
  }

  /** Once all lists have been given. */
  result(): Pick<EditionDifference, "ranks" | "moves"> {
    const gone = [...this.before.values()].reduce((sum, list) => sum + ranksOf(list).size, 0);
    const moves = LEAGUES.map((league) => ({
      league,
      risers: this.risers.get(league)?.items() ?? [],
      fallers: this.fallers.get(league)?.items() ?? [],
    }));
    return {
      ranks: { ...this.ranks, left: this.ranks.left + gone },
      moves: moves.filter(({ risers, fallers }) => risers.length + fallers.length > 0),
    };
  }
}

const isLookedAt = ({ network, metric }: Pick<PreviousList, "network" | "metric">) => network !== "all" && metric === LOOKED_AT;
const nameOf = ({ network, league }: Pick<PreviousList, "network" | "league">) => `${network} ${league}`;

function ranksOf(list: PreviousList | undefined): Map<number, number> {
  const ranks = new Map<number, number>();
  if (list === undefined) return ranks;
  for (const { territoryId, rank } of list.rows) if (rank !== null) ranks.set(territoryId, rank);
  return ranks;
}
