import type pg from "pg";
import type { Standing } from "@/lib/domain/award/standing";
import { readCategoryStanding, readNomineeStanding, type StandingAsked } from "./readStanding";

/**
 * Towards what is done to one nominee for or against the others, as its prize, or taking it out: whoever may not know of one of its category
 * does it to none of them, since it bears on the one that is hidden, and the prizes that are left tell of it. Somebody else must.
 */
export async function readDecisionStanding(reader: Pick<pg.Pool, "query">, nomineeId: string, asked: StandingAsked): Promise<Standing> {
  const standing = await readNomineeStanding(reader, nomineeId, asked);
  if (!standing.sees) return standing;
  const { rows } = await reader.query<{ id: number }>("SELECT category_id AS id FROM nominee WHERE id = $1", [nomineeId]);
  const whole = await readCategoryStanding(reader, rows[0]?.id ?? 0, { ...asked, whole: true });
  return whole.sees ? standing : whole;
}
