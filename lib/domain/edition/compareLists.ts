import type { IndexStanding, PublishedFit, RankedList, RankedNetwork, RankInScope, ScopeCount } from "../ranking/contract";
import type { FrozenList } from "./frozenEdition";

/** Where what was frozen and what is computed again are not the same. */
export interface Difference {
  /** `network metric league` of a list, `network group subject` of a fit, `territory`. */
  where: string;
  /** Null for what is of the list as a whole. */
  territoryId: number | null;
  field: string;
  frozen: unknown;
  recomputed: unknown;
}

export function listName({ network, metric, league }: { network: RankedNetwork; metric: string; league: string }): string {
  return `${network} ${metric} ${league}`;
}

/** Field by field, in the order of the list: kind, ranked rows by position, rows without a rank, counts. */
export function* compareLists(frozen: FrozenList, recomputed: RankedList): Generator<Difference> {
  const where = listName(frozen);
  for (const field of ["kind", "metricVersion"] as const) yield* compareField(where, null, field, frozen[field], recomputed[field]);
  yield* compareRows(where, frozen.ranked, recomputed.ranked);
  yield* compareRows(where, frozen.notRanked, recomputed.notRanked);
  yield* compareField(where, null, "counts", countsText(frozen.counts), countsText(recomputed.counts));
}

export function* compareFits(frozen: readonly PublishedFit[], recomputed: readonly PublishedFit[]): Generator<Difference> {
  const name = ({ network, group, subject }: PublishedFit) => `${network} ${group} ${subject}`;
  const others = new Map(recomputed.map((fit) => [name(fit), fit]));
  for (const fit of frozen) {
    const other = others.get(name(fit));
    others.delete(name(fit));
    if (!other) yield { where: name(fit), territoryId: null, field: "fit", frozen: "present", recomputed: "absent" };
    else
      for (const field of ["n", "alpha", "beta", "betaSe", "betaLow", "betaHigh", "r2"] as const)
        yield* compareField(name(fit), null, field, fit[field], other[field]);
  }
  for (const where of others.keys()) yield { where, territoryId: null, field: "fit", frozen: "absent", recomputed: "present" };
}

type Row = FrozenList["ranked"][number] | FrozenList["notRanked"][number] | RankedList["ranked"][number] | RankedList["notRanked"][number];

/** By territory: one row put aside does not make all that follow it differ but in their positions. */
function* compareRows(where: string, frozen: readonly Row[], recomputed: readonly Row[]): Generator<Difference> {
  const others = new Map(recomputed.map((row) => [row.territoryId, row]));
  for (const row of frozen) {
    const other = others.get(row.territoryId);
    others.delete(row.territoryId);
    if (!other) yield { where, territoryId: row.territoryId, field: "row", frozen: described(row), recomputed: "absent" };
    else yield* compareRow(where, row, other);
  }
  for (const row of others.values())
    yield { where, territoryId: row.territoryId, field: "row", frozen: "absent", recomputed: described(row) };
}

function* compareRow(where: string, frozen: Row, recomputed: Row): Generator<Difference> {
  const others = new Map<string, unknown>(Object.entries(recomputed));
  for (const [field, value] of Object.entries(frozen)) {
    if (field === "input") continue; // it names the frozen figure, which the recomputed row only has by its kind
    yield* compareField(where, frozen.territoryId, field, plain(value), plain(others.get(field)));
  }
}

function* compareField(
  where: string,
  territoryId: number | null,
  field: string,
  frozen: unknown,
  recomputed: unknown,
): Generator<Difference> {
  if (!Object.is(frozen, recomputed)) yield { where, territoryId, field, frozen, recomputed };
}

/** Ranks, networks and what an index is made of as texts: compared whole, and readable in a report. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.join(" ");
  if (value !== null && typeof value === "object") {
    if ("parts" in value) {
      const { parts, low, high } = value as IndexStanding;
      return `${parts.join(" ")} (${low}–${high})`;
    }
    const { rank, best, worst, tied } = value as RankInScope;
    return `${rank} (${best}–${worst})${tied ? " =" : ""}`;
  }
  return value;
}

function described(row: Row): unknown {
  return "reason" in row ? row.reason : row.value;
}

function countsText(counts: readonly ScopeCount[]): string {
  const lines = counts.map(({ scope, code, ranked, unranked }) => {
    const reasons = Object.entries(unranked).sort(([a], [b]) => (a < b ? -1 : 1));
    return `${scope} ${code} ${ranked} ${reasons.map(([reason, count]) => `${reason}:${count}`).join(" ")}`.trim();
  });
  return lines.sort().join("; ");
}
