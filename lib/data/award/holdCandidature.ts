import type pg from "pg";
import type { CandidatureState } from "@/lib/domain/award/candidature";
import { ExpectedError } from "@/lib/platform/errors";

export interface HeldCandidature {
  id: string;
  awardId: number;
  territoryId: number;
  state: CandidatureState;
  /** Whether it is known that its sender has the address that they gave. */
  confirmed: boolean;
}

/**
 * A candidature that is still to be decided on, kept as it is until the transaction ends: of two that come at once, the second sees what the
 * first has done.
 * @throws ExpectedError `unknown-nominee`, `candidature-handled`
 */
export async function holdCandidature(client: pg.PoolClient, id: string): Promise<HeldCandidature> {
  const { rows } = await client.query<HeldCandidature>(
    `SELECT id, award_id AS "awardId", territory_id AS "territoryId", state::text AS state, confirmed_at IS NOT NULL AS confirmed
     FROM candidature WHERE id = $1 FOR UPDATE`,
    [id],
  );
  const [held] = rows;
  if (!held) throw new ExpectedError("unknown-nominee");
  if (held.state !== "sent" && held.state !== "confirmed") throw new ExpectedError("candidature-handled");
  return held;
}
