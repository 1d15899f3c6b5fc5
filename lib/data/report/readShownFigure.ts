import type pg from "pg";
import type { Network } from "@/lib/domain/account/network";
import type { ShownFigure } from "@/lib/domain/report/report";
import { database } from "../database";

/** The figure that a revision shows of a territory on a network, from its frozen rows; null where there is no such account or revision. @param source the transaction that asks */
export async function readShownFigure(
  { territoryId, network, edition, revision }: { territoryId: number; network: Network; edition: string; revision: number },
  source: Pick<pg.Pool | pg.PoolClient, "query"> = database().pool,
): Promise<ShownFigure | null> {
  const { rows } = await (source as pg.Pool).query<ShownFigure>(
    `SELECT e.code AS edition, e.title, r.number AS revision, i.account_id AS "accountId", i.handle, i.url, i.audience, i.kind::text AS kind,
       i.observed_on AS "observedOn"
     FROM edition e JOIN revision r ON r.edition_id = e.id JOIN edition_input i ON i.revision_id = r.id
     WHERE e.code = $1 AND r.number = $2 AND i.territory_id = $3 AND i.network = $4::network
     ORDER BY i.counted DESC, i.kind IN (SELECT l.kind FROM ranking_list l WHERE l.revision_id = r.id AND l.network = i.network::text) DESC NULLS LAST,
       i.ordinal
     LIMIT 1`,
    [edition, revision, territoryId, network],
  );
  return rows[0] ?? null;
}
