import type pg from "pg";
import type { Day } from "@/lib/domain/snapshot/figure";
import type { NamedTerritory, TerritoryChanges } from "./writeTerritories";

export interface Absorption {
  absorbed: NamedTerritory;
  by: NamedTerritory;
}

/** Links each closed commune to the one that holds its ground now. */
export async function linkAbsorbed(client: pg.PoolClient): Promise<Absorption[]> {
  const { rows } = await client.query<{ code: string; name: string; byCode: string; byName: string }>(
    `WITH linked AS (
       UPDATE territory t SET absorbed_by_id = heir.id
       FROM incoming_absorption i JOIN territory heir ON heir.level = 'commune' AND heir.code = i.into_code
       WHERE t.level = 'commune' AND t.code = i.code AND t.closed_on IS NOT NULL AND t.absorbed_by_id IS NULL
       RETURNING t.code, t.name, heir.code AS "byCode", heir.name AS "byName")
     SELECT * FROM linked ORDER BY code`,
  );
  return rows.map(({ code, name, byCode, byName }) => ({
    absorbed: { level: "commune", code, name },
    by: { level: "commune", code: byCode, name: byName },
  }));
}

/**
 * Dates the perimeter of the communes that grew, shrank or came into being with a vintage: an older figure of theirs is about other
 * inhabitants. Not for the first vintage loaded: the package does not say since when its communes are what they are.
 */
export async function datePerimeters(
  client: pg.PoolClient,
  startsOn: Day,
  changes: TerritoryChanges,
  absorptions: readonly Absorption[],
): Promise<void> {
  const closedNow = new Set(communesOf(changes.closed));
  const grown = absorptions.filter(({ absorbed }) => closedNow.has(absorbed.code)).map(({ by }) => by.code);
  const shrunk = changes.reopened.flatMap(({ formerHeir }) => formerHeir ?? []);
  await client.query("UPDATE territory SET perimeter_since = $1 WHERE level = 'commune' AND closed_on IS NULL AND code = ANY ($2)", [
    startsOn,
    [...grown, ...shrunk, ...communesOf(changes.reopened), ...communesOf(changes.added)],
  ]);
}

function communesOf(territories: readonly NamedTerritory[]): string[] {
  return territories.filter(({ level }) => level === "commune").map(({ code }) => code);
}
