import type pg from "pg";
import { automaticLink } from "@/lib/domain/award/automaticLink";
import { recordAudit } from "../audit/recordAudit";
import { readLinkedTerritories } from "./readLinkedTerritories";

interface Pair {
  memberId: number;
  nomineeId: string;
  employerId: number;
  territoryId: number;
}

/**
 * Records what links the members of an award, jurors and managers, to its nominees by whom they work for; once it is published, managers alone. To be called by whatever brings
 * either in, changes an employer or moves territories, in its transaction. A link that holds no more stays, whatever communes have merged
 * meanwhile, unless it is of somebody who works for another now; those that somebody declared or a manager added stay in any case.
 * @param moved who works for another now
 */
export async function recordAutomaticConflicts(
  client: pg.PoolClient,
  awardId: number,
  actor: string,
  now: Date,
  moved: number | null = null,
): Promise<void> {
  // One at a time: whoever comes second sees what the first has found, and does not take it for a link that holds no more.
  await client.query("SELECT pg_advisory_xact_lock(hashtext('automatic conflicts'), $1)", [awardId]);
  const { rows: pairs } = await client.query<Pair>(
    `SELECT m.id AS "memberId", n.id AS "nomineeId", m.employer_id AS "employerId", n.territory_id AS "territoryId"
     FROM award_category c JOIN nominee n ON n.category_id = c.id
       JOIN member m ON m.employer_id IS NOT NULL AND ('JURY_MANAGER' = ANY (m.roles)
         OR EXISTS (SELECT FROM juror j WHERE j.award_id = c.award_id AND j.member_id = m.id)
           AND NOT EXISTS (SELECT FROM award_publication p WHERE p.award_id = c.award_id))
     WHERE c.award_id = $1`,
    [awardId],
  );
  const territories = await readLinkedTerritories(client, [...new Set(pairs.flatMap((pair) => [pair.employerId, pair.territoryId]))]);
  const found = pairs.flatMap((pair) => {
    const [employer, nominee] = [territories.get(pair.employerId), territories.get(pair.territoryId)];
    const link = employer && nominee ? automaticLink(employer, nominee) : null;
    return link === null ? [] : [{ ...pair, link }];
  });
  const kept = found.filter(({ memberId }) => memberId === moved).map(({ nomineeId }) => nomineeId);
  const { rows: dropped } = await client.query<{ nomineeId: string; link: string }>(
    `DELETE FROM conflict x USING nominee n, award_category c
     WHERE x.nominee_id = n.id AND n.category_id = c.id AND c.award_id = $1 AND x.source = 'automatic' AND x.member_id = $2
       AND x.nominee_id <> ALL ($3::uuid[]) RETURNING x.nominee_id AS "nomineeId", x.link::text AS link`,
    [awardId, moved, kept],
  );
  const { rows: added } = await client.query<{ memberId: number; nomineeId: string; link: string }>(
    `INSERT INTO conflict (member_id, nominee_id, source, link, recorded_by, recorded_at)
     SELECT k.member_id, k.nominee_id, 'automatic', k.link::conflict_link, $4, $5
     FROM unnest($1::int[], $2::uuid[], $3::text[]) k(member_id, nominee_id, link)
     ON CONFLICT (nominee_id, member_id, source) DO UPDATE SET link = excluded.link
       WHERE conflict.link <> excluded.link AND NOT EXISTS (SELECT FROM award_publication p WHERE p.award_id = $6)
     RETURNING member_id AS "memberId", nominee_id AS "nomineeId", link::text AS link`,
    [found.map((pair) => pair.memberId), found.map((pair) => pair.nomineeId), found.map((pair) => pair.link), actor, now, awardId],
  );
  const entry = { actor, subject: "nominee" };
  await recordAudit(client, [
    ...dropped.map(({ nomineeId, link }) => ({
      ...{ ...entry, action: "unlink", subjectId: nomineeId, after: { memberId: moved, source: "automatic", link } },
    })),
    ...added.map(({ memberId, nomineeId, link }) => ({
      ...{ ...entry, action: "link", subjectId: nomineeId, after: { memberId, source: "automatic", link } },
    })),
  ]);
}
