import type { AccountHistory, HistoryPoint } from "@/lib/data/ranking/territoryRankings";

/** Followers counted exactly on a day, unless told otherwise. */
export function historyPoint(observedOn: string, audience: number, more: Partial<HistoryPoint> = {}): HistoryPoint {
  return {
    observedOn,
    datePrecision: "day",
    kind: "followers",
    audience,
    precision: "exact",
    step: null,
    following: null,
    posts: null,
    periodDays: null,
    source: { label: "s", url: null },
    ...more,
  };
}

/** The one account of a town on Facebook, unless told otherwise. */
export function accountHistory(points: readonly HistoryPoint[], more: Partial<AccountHistory> = {}): AccountHistory {
  return {
    accountId: 1,
    network: "facebook",
    handle: "ville",
    url: null,
    main: true,
    standing: "official",
    counted: true,
    openedOn: null,
    closedOn: null,
    points,
    ...more,
  };
}
