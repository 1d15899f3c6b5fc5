import type { IndexStanding, NotRankedRow, RankedList, RankedRow, RankInScope, Reason, ScopeCount } from "../ranking/contract";
import { INDEX_PARTS } from "../ranking/indexParts";
import type { CanonicalBytes } from "./CanonicalBytes";
import { compareText } from "./compareText";
import type { FrozenTerritory } from "./frozenEdition";

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

/** What follows `ranked` in the rows of a list by the index; written only where the revision has it, so that older ones keep their hash. */
export const INDEX_COLUMNS = [...INDEX_PARTS.map(({ metric }) => `${metric}Part`), "methodRankLow", "methodRankHigh"];

const COMMA = 44;
const CLOSE = 93;

/**
 * Writes lists in canonical form: `head`, its ranked rows, `middle`, its rows without a rank, `tail`. The rows of a ranking are by far the
 * most of the form, so they are written field by field, with the texts that repeat kept as bytes.
 */
export class CanonicalList {
  /** By identifier of territory. */
  private readonly keys: (Uint8Array | undefined)[] = [];
  private readonly texts = new Map<string, Uint8Array>();
  private readonly encoder = new TextEncoder();
  private lists = 0;
  private rows = 0;

  constructor(
    private readonly out: CanonicalBytes,
    territories: readonly FrozenTerritory[],
  ) {
    for (const { id, level, code } of territories) {
      this.keys[id] = this.encoder.encode(`${JSON.stringify([level, code]).slice(0, -1)},`);
    }
  }

  head({ kind, league, metric, network }: ListHead): void {
    this.rows = 0;
    this.out.text(`${this.lists++ === 0 ? "" : ","}${JSON.stringify({ kind, league, metric, network }).slice(0, -1)},"ranked":[`);
  }

  /** @param input the ordinal of the figure it stands on */
  ranked(row: RankedRow, input: number | null): void {
    const { out } = this;
    this.start(row.territoryId);
    this.numbers(row.value, row.audience);
    this.label(row.observedOn);
    out.byte(COMMA);
    out.number(input);
    out.byte(COMMA);
    this.ranks(row.national);
    this.ranks(row.region);
    this.ranks(row.departement);
    this.label(row.movement);
    out.byte(COMMA);
    this.numbers(row.previousRank, row.previousRegionRank);
    out.number(row.previousDepartementRank);
    if (row.index !== null) this.index(row.index);
    out.byte(CLOSE);
  }

  middle(list: ListHead): void {
    this.rows = 0;
    const scopes = [...list.counts].sort(byScope).map(({ scope, code, ranked, unranked }) => [scope, code, ranked, sorted(unranked)]);
    this.out.text(`],"scopes":${JSON.stringify(scopes)},"unranked":[`);
  }

  /** @param input the ordinal of the figure, else of the account, that is shown with the reason */
  notRanked(row: NotRankedRow, input: number | null): void {
    const { out } = this;
    this.start(row.territoryId);
    this.label(row.reason);
    out.byte(COMMA);
    out.number(row.audience);
    out.byte(COMMA);
    this.label(row.observedOn);
    out.byte(COMMA);
    out.number(input);
    out.byte(COMMA);
    out.ascii(row.missingNetworks.length === 0 ? "[]" : JSON.stringify(row.missingNetworks));
    out.byte(CLOSE);
  }

  tail(list: ListHead): void {
    this.out.text(`],"version":${list.metricVersion}}`);
  }

  private start(territoryId: number): void {
    const key = this.keys[territoryId];
    if (key === undefined) throw new RangeError(`a row of an unknown territory: ${territoryId}`);
    if (this.rows > 0) this.out.byte(COMMA);
    this.rows += 1;
    this.out.raw(key);
  }

  private ranks(ranks: RankInScope | null): void {
    if (ranks === null) {
      this.out.ascii("null,null,null,null,");
      return;
    }
    this.numbers(ranks.rank, ranks.best);
    this.out.number(ranks.worst);
    this.out.ascii(ranks.tied ? ",true," : ",false,");
  }

  private index({ parts, low, high }: IndexStanding): void {
    for (const value of [...parts, low, high]) {
      this.out.byte(COMMA);
      this.out.number(value);
    }
  }

  /** Each followed by a comma. */
  private numbers(one: number | null, other: number | null): void {
    this.out.number(one);
    this.out.byte(COMMA);
    this.out.number(other);
    this.out.byte(COMMA);
  }

  /** A text that many rows repeat. */
  private label(text: string | null): void {
    if (text === null) {
      this.out.ascii("null");
      return;
    }
    let bytes = this.texts.get(text);
    if (!bytes) {
      bytes = this.encoder.encode(JSON.stringify(text));
      this.texts.set(text, bytes);
    }
    this.out.raw(bytes);
  }
}

/** By code units of scope, then code: the table has no order of its own. */
function byScope(a: ScopeCount, b: ScopeCount): number {
  return compareText(`${a.scope} ${a.code}`, `${b.scope} ${b.code}`);
}

function sorted(counts: Partial<Record<Reason, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => compareText(a, b)));
}
