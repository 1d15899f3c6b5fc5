import type pg from "pg";
import { automaticLink } from "@/lib/domain/award/automaticLink";
import { readLinkedTerritories } from "./readLinkedTerritories";

/** Of territories that are no nominees yet: those that somebody would be linked to by whom they work for. */
export async function linkedAmong(reader: Pick<pg.Pool, "query">, memberId: number, territoryIds: readonly number[]): Promise<number[]> {
  const { rows } = await reader.query<{ id: number | null }>("SELECT employer_id AS id FROM member WHERE id = $1", [memberId]);
  const employerId = rows[0]?.id ?? null;
  if (employerId === null || territoryIds.length === 0) return [];
  const territories = await readLinkedTerritories(reader, [...new Set([employerId, ...territoryIds])]);
  const employer = territories.get(employerId);
  return territoryIds.filter((id) => {
    const territory = territories.get(id);
    return employer !== undefined && territory !== undefined && automaticLink(employer, territory) !== null;
  });
}
