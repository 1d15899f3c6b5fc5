import type pg from "pg";
import type { PhaseKind } from "@/lib/domain/award/phase";
import { ExpectedError } from "@/lib/platform/errors";
import { requireUnpublished } from "./requireUnpublished";

export interface HeldAward {
  id: number;
  year: number;
  activePhase: PhaseKind | null;
}

/**
 * Holds an award until the transaction ends: what is changed of it is changed by one at a time. What depends on the phase (see readOpenPhase)
 * waits as well. Nothing changes once it is published.
 * @param seen its version, where what is changed was seen on a page: it must still be that, and becomes the next
 * @throws ExpectedError `unknown-award`, `award-published`, `award-stale`
 */
export async function holdSeenAward(client: pg.PoolClient, awardId: number, seen: number | null = null): Promise<HeldAward> {
  const { rows } = await client.query<HeldAward & { version: number }>(
    `SELECT id, year, active_phase::text AS "activePhase", version FROM award_edition WHERE id = $1 FOR UPDATE`,
    [awardId],
  );
  const [award] = rows;
  if (!award) throw new ExpectedError("unknown-award", { found: awardId });
  await requireUnpublished(client, awardId);
  if (seen !== null) {
    if (award.version !== seen) throw new ExpectedError("award-stale");
    await client.query("UPDATE award_edition SET version = version + 1 WHERE id = $1", [awardId]);
  }
  return { id: award.id, year: award.year, activePhase: award.activePhase };
}
