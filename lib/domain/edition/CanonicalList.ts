import type { Movement, NotRankedRow, RankedList, RankedRow, RankInScope, Reason, ScopeCount } from "../ranking/contract";
import type { FrozenList, FrozenTerritory } from "./frozenEdition";

type ListHead = Omit<RankedList, "ranked" | "notRanked">;

export const LIST_COLUMNS = {
  ranked: [
    ...["level", "code", "value", "audience", "observedOn", "input", "rank", "best", "worst", "tied"],
    ...["regionRank", "regionBest", "regionWorst", "regionTied"],
    ...["departementRank", "departementBest", "departementWorst", "departementTied"],
    ...["movement", "previousRank", "previousRegionRank", "previousDepartementRank"],
  ],
  scopes: ["scope", "code", "ranked", "unranked"],
  unranked: ["level", "code", "reason", "audience", "observedOn", "input", "missingNetworks"],
} as const;

const NO_RANK = "null,null,null,null";

/**
 * Writes lists in canonical form: `head`, its ranked rows, `middle`, its rows without a rank, `tail`. The rows of a ranking are by far the
 * most of the form, so they are put together by hand, with the texts that repeat written once; `${number}` is RFC 8785's number.
 */
export class CanonicalList {
  private readonly keys: ReadonlyMap<number, string>;
  private readonly days = new Map<string, string>();
  private lists = 0;
  private rows = 0;

  constructor(territories: readonly FrozenTerritory[]) {
    this.keys = new Map(territories.map(({ id, level, code }) => [id, JSON.stringify([level, code]).slice(1, -1)]));
  }

  /** A whole list. */
  *write(list: FrozenList): Generator<string> {
    yield this.head(list);
    for (const row of list.ranked) yield this.ranked(row, row.input);
    yield this.middle(list);
    for (const row of list.notRanked) yield this.notRanked(row, row.input);
    yield this.tail(list);
  }

  head({ kind, league, metric, network }: ListHead): string {
    this.rows = 0;
    return `${this.lists++ === 0 ? "" : ","}${JSON.stringify({ kind, league, metric, network }).slice(0, -1)},"ranked":[`;
  }

  /** @param input the ordinal of the figure it stands on */
  ranked(row: RankedRow, input: number | null): string {
    const { value, audience, national, region, departement, previousRank, previousRegionRank, previousDepartementRank } = row;
    const figure = `${value},${audience},${this.day(row.observedOn)},${input}`;
    const before = `${movement(row.movement)},${previousRank},${previousRegionRank},${previousDepartementRank}`;
    return `${this.start(row.territoryId)},${figure},${ranks(national)},${ranks(region)},${ranks(departement)},${before}]`;
  }

  middle(list: ListHead): string {
    this.rows = 0;
    const scopes = [...list.counts].sort(byScope).map(({ scope, code, ranked, unranked }) => [scope, code, ranked, sorted(unranked)]);
    return `],"scopes":${JSON.stringify(scopes)},"unranked":[`;
  }

  /** @param input the ordinal of the figure, else of the account, that is shown with the reason */
  notRanked(row: NotRankedRow, input: number | null): string {
    const { reason, audience, observedOn, missingNetworks } = row;
    return `${this.start(row.territoryId)},"${reason}",${audience},${this.day(observedOn)},${input},${JSON.stringify(missingNetworks)}]`;
  }

  tail(list: ListHead): string {
    return `],"version":${list.metricVersion}}`;
  }

  private start(territoryId: number): string {
    const key = this.keys.get(territoryId);
    if (key === undefined) throw new RangeError(`a row of an unknown territory: ${territoryId}`);
    return this.rows++ === 0 ? `[${key}` : `,[${key}`;
  }

  private day(day: string | null): string {
    if (day === null) return "null";
    let text = this.days.get(day);
    if (text === undefined) {
      text = JSON.stringify(day);
      this.days.set(day, text);
    }
    return text;
  }
}

function ranks(ranks: RankInScope | null): string {
  return ranks === null ? NO_RANK : `${ranks.rank},${ranks.best},${ranks.worst},${ranks.tied}`;
}

function movement(movement: Movement | null): string {
  return movement === null ? "null" : `"${movement}"`;
}

/** By code units of scope, then code: the table has no order of its own. */
function byScope(a: ScopeCount, b: ScopeCount): number {
  return a.scope === b.scope ? compareText(a.code, b.code) : compareText(a.scope, b.scope);
}

function sorted(counts: Partial<Record<Reason, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => compareText(a, b)));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
