import type pg from "pg";
import { copyInto } from "../copy/copyInto";
import type { ListHeading } from "./copyRankings";

export async function copyLists(client: pg.PoolClient, revisionId: number, lists: readonly ListHeading[]): Promise<void> {
  await copyInto(client, "ranking_list (id, revision_id, network, metric, metric_version, league, kind)", function* (rows) {
    for (const { id, network, metric, metricVersion, league, kind } of lists) {
      rows.row(7);
      rows.int4(id);
      rows.int4(revisionId);
      rows.text(network);
      rows.text(metric);
      rows.int2(metricVersion);
      rows.label(league);
      rows.label(kind);
      yield;
    }
  });
}

/** How many are ranked and how many not, for which reason, in each scope of each list. */
export async function copyScopes(client: pg.PoolClient, lists: readonly ListHeading[]): Promise<void> {
  await copyInto(client, "ranking_scope (list_id, scope, code, ranked, unranked)", function* (rows) {
    for (const { id, counts } of lists) {
      for (const { scope, code, ranked, unranked } of counts) {
        rows.row(5);
        rows.int4(id);
        rows.label(scope);
        rows.label(code);
        rows.int4(ranked);
        rows.json(unranked);
        yield;
      }
    }
  });
}
