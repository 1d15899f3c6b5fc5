import type pg from "pg";
import type { Day } from "@/lib/domain/snapshot/figure";

/**
 * The calendar of an award that is published today: the deliberation ends the day before or, where it began today, today; from the next day
 * on it is published, without an end. A phase that was planned for later is taken off, for it will not be.
 */
export async function openPublishedPhase(client: pg.PoolClient, awardId: number, today: Day): Promise<void> {
  const starts = `CASE WHEN EXISTS (SELECT FROM award_phase WHERE award_id = $1 AND kind <> 'published' AND starts_on = $2::date)
    THEN $2::date + 1 ELSE $2::date END`;
  const { rows } = await client.query<{ day: Day }>(`SELECT ${starts} AS day`, [awardId, today]);
  const day = rows[0]?.day ?? today;
  await client.query("DELETE FROM award_phase WHERE award_id = $1 AND (starts_on >= $2 OR kind = 'published')", [awardId, day]);
  await client.query("UPDATE award_phase SET ends_on = $2::date - 1 WHERE award_id = $1 AND (ends_on IS NULL OR ends_on >= $2)", [
    awardId,
    day,
  ]);
  await client.query("INSERT INTO award_phase (award_id, kind, starts_on) VALUES ($1, 'published', $2)", [awardId, day]);
  await client.query("UPDATE award_edition SET active_phase = 'published', version = version + 1 WHERE id = $1", [awardId]);
}
