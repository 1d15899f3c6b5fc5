import type pg from "pg";
import { automaticLink } from "@/lib/domain/award/automaticLink";
import type { AutomaticLink } from "@/lib/domain/award/conflict";
import { database } from "../database";
import { readLinkedTerritories } from "./readLinkedTerritories";
import { seenNominees } from "./seenNominees";

export interface ForeseenLink {
  category: string;
  nominee: string;
  link: AutomaticLink;
}

/** What working for a territory would link somebody to, of the nominees that who asks may know of: looked at before they are invited. */
export async function foreseeLinks(
  awardId: number,
  employerId: number,
  managerId: number,
  reader: Pick<pg.Pool, "query"> = database().pool,
): Promise<ForeseenLink[]> {
  const { rows } = await reader.query<{ category: string; nominee: string; territoryId: number }>(
    `SELECT c.name AS category, n.name AS nominee, n.territory_id AS "territoryId"
     FROM ${seenNominees("$2")} seen JOIN nominee n ON n.id = seen.nominee_id JOIN award_category c ON c.id = n.category_id
     WHERE seen.award_id = $1 AND n.removed_at IS NULL ORDER BY c.position, c.id, n.name, n.id`,
    [awardId, managerId],
  );
  const territories = await readLinkedTerritories(reader, [employerId, ...rows.map(({ territoryId }) => territoryId)]);
  const employer = territories.get(employerId);
  return rows.flatMap(({ category, nominee, territoryId }) => {
    const territory = territories.get(territoryId);
    const link = employer && territory ? automaticLink(employer, territory) : null;
    return link === null ? [] : [{ category, nominee, link }];
  });
}
