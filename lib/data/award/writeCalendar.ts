import type pg from "pg";
import type { Phase } from "@/lib/domain/award/phase";

/** The five phases of an award, new or moved. Their order is agreed upon at the end of the transaction. */
export async function writeCalendar(client: pg.PoolClient, awardId: number, phases: readonly Phase[]): Promise<void> {
  await client.query(
    `INSERT INTO award_phase (award_id, kind, starts_on, ends_on)
     SELECT $1, k.kind::award_phase_kind, k.starts_on, k.ends_on
     FROM unnest($2::text[], $3::date[], $4::date[]) k(kind, starts_on, ends_on)
     ON CONFLICT (award_id, kind) DO UPDATE SET starts_on = excluded.starts_on, ends_on = excluded.ends_on`,
    [awardId, phases.map(({ kind }) => kind), phases.map(({ startsOn }) => startsOn), phases.map(({ endsOn }) => endsOn)],
  );
}
