import type pg from "pg";
import type { Standing } from "@/lib/domain/award/standing";
import { readCategoryStanding, readNomineeStanding, type StandingAsked } from "./readStanding";

/**
 * Towards the prize of a nominee: whoever may not know of one of its category decides on none of them, since the prizes that are left tell of
 * the one that is hidden. Somebody else who holds the chair's seat must.
 */
export async function readDecisionStanding(reader: Pick<pg.Pool, "query">, nomineeId: string, asked: StandingAsked): Promise<Standing> {
  const standing = await readNomineeStanding(reader, nomineeId, asked);
  if (!standing.sees) return standing;
  const { rows } = await reader.query<{ id: number }>("SELECT category_id AS id FROM nominee WHERE id = $1", [nomineeId]);
  const whole = await readCategoryStanding(reader, rows[0]?.id ?? 0, { ...asked, whole: true });
  return whole.sees ? standing : whole;
}
