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
  /** Who is told what becomes of it, and of what it is. */
  email: string;
  name: string;
  title: string;
  territory: string;
}

/**
 * A candidature that is still to be decided on, kept as it is until the transaction ends: of two that come at once, the second sees what the
 * first has done.
 * @throws ExpectedError `unknown-nominee`, `candidature-handled`
 */
export async function holdCandidature(client: pg.PoolClient, id: string): Promise<HeldCandidature> {
  const { rows } = await client.query<HeldCandidature>(
    `SELECT a.id, a.award_id AS "awardId", a.territory_id AS "territoryId", a.state::text AS state, a.confirmed_at IS NOT NULL AS confirmed,
       a.contact_email AS email, a.contact_name AS name, a.title, t.name AS territory
     FROM candidature a JOIN territory t ON t.id = a.territory_id WHERE a.id = $1 FOR UPDATE OF a`,
    [id],
  );
  const [held] = rows;
  if (!held) throw new ExpectedError("unknown-nominee");
  if (held.state !== "sent" && held.state !== "confirmed") throw new ExpectedError("candidature-handled");
  return held;
}
