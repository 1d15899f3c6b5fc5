import type pg from "pg";
import type { Day } from "@/lib/domain/snapshot/figure";

const OPEN_PAIRS = `
  SELECT member.id AS member_id, grouping.id AS group_id FROM incoming_membership i
  JOIN territory member ON member.level = 'commune' AND member.code = i.member AND member.closed_on IS NULL
  JOIN territory grouping ON grouping.level = i.group_level AND grouping.code = i.group_code AND grouping.closed_on IS NULL`;

/** Ends the memberships that a vintage no longer holds, begins the new ones. One that somebody ended since the same vintage stays ended. */
export async function writeMemberships(client: pg.PoolClient, startsOn: Day): Promise<{ added: number; ended: number }> {
  await client.query(`CREATE TEMPORARY TABLE incoming_pair ON COMMIT DROP AS ${OPEN_PAIRS}`);
  await client.query("ANALYZE incoming_pair");
  const ended = await client.query(
    `UPDATE membership m SET ended_on = greatest($1::date, m.started_on) WHERE ended_on IS NULL
       AND NOT EXISTS (SELECT FROM incoming_pair i WHERE i.member_id = m.member_id AND i.group_id = m.group_id)`,
    [startsOn],
  );
  const added = await client.query(
    `INSERT INTO membership (member_id, group_id, started_on) SELECT member_id, group_id, $1::date FROM incoming_pair i
     WHERE NOT EXISTS (SELECT FROM membership m WHERE m.member_id = i.member_id AND m.group_id = i.group_id
                         AND (m.ended_on IS NULL OR m.started_on >= $1::date))`,
    [startsOn],
  );
  return { added: added.rowCount ?? 0, ended: ended.rowCount ?? 0 };
}
