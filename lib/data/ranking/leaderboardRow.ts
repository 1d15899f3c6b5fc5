import { territoryFacts } from "./frozenTerritory";
import type { AccountFacts, FigureFacts, LeaderboardRow, NotRankedLeaderboardRow, SourceFacts } from "./leaderboard";
import type { StoredRow } from "./readRows";

/** A stored row that has a value, as pages and API read it. */
export function rankedRow(row: StoredRow, ordinal: number, parts: readonly FigureFacts[]): LeaderboardRow {
  const { value, audience, observedOn } = row;
  if (value === null || audience === null || observedOn === null) throw new Error(`position ${row.position} has no value`);
  return {
    position: ordinal,
    rank: row.rank,
    rankBest: row.rankBest,
    rankWorst: row.rankWorst,
    tied: row.tied,
    nationalRank: row.nationalRank,
    nationalRankBest: row.nationalRankBest,
    nationalRankWorst: row.nationalRankWorst,
    nationalTied: row.nationalTied,
    index: row.index,
    previousRank: row.previousRank,
    movement: row.movement,
    accountChanged: row.accountChanged,
    territory: territoryFacts(row),
    value,
    audience,
    observedOn,
    datePrecision: row.datePrecision,
    precision: row.precision,
    step: row.step,
    source: sourceOf(row),
    account: accountOf(row),
    parts,
  };
}

/** A stored row that has a reason. */
export function notRankedRow(row: StoredRow): NotRankedLeaderboardRow {
  if (row.reason === null) throw new Error(`position ${row.position} has no reason`);
  const used = row.audience !== null; // the figure of an account may be of another kind than the one compared
  return {
    territory: territoryFacts(row),
    reason: row.reason,
    missingNetworks: row.missingNetworks,
    account: accountOf(row),
    audience: row.audience,
    observedOn: row.observedOn,
    datePrecision: used ? row.datePrecision : null,
    precision: used ? row.precision : null,
    step: used ? row.step : null,
    source: used ? sourceOf(row) : null,
  };
}

function sourceOf(row: StoredRow): SourceFacts | null {
  return row.source === null ? null : { label: row.source, url: row.sourceUrl };
}

function accountOf(row: StoredRow): AccountFacts | null {
  return row.dormant === null ? null : { handle: row.handle, url: row.accountUrl, dormant: row.dormant };
}
