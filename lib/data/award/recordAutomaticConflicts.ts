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
 * Records what links the members of an award, jurors and managers, to its nominees by whom they work for. To be called by whatever brings
 * either in or changes an employer, in its transaction. Links that hold no more go; those that somebody declared or a manager added stay.
 */
export async function recordAutomaticConflicts(client: pg.PoolClient, awardId: number, actor: string, now: Date): Promise<void> {
  // One at a time: whoever comes second sees what the first has found, and does not take it for a link that holds no more.
  await client.query("SELECT pg_advisory_xact_lock(hashtext('automatic conflicts'), $1)", [awardId]);
  const { rows: pairs } = await client.query<Pair>(
    `SELECT m.id AS "memberId", n.id AS "nomineeId", m.employer_id AS "employerId", n.territory_id AS "territoryId"
     FROM award_category c JOIN nominee n ON n.category_id = c.id
       JOIN member m ON m.employer_id IS NOT NULL AND ('JURY_MANAGER' = ANY (m.roles)
         OR EXISTS (SELECT FROM juror j WHERE j.award_id = c.award_id AND j.member_id = m.id))
     WHERE c.award_id = $1`,
    [awardId],
  );
  const territories = await readLinkedTerritories(client, [...new Set(pairs.flatMap((pair) => [pair.employerId, pair.territoryId]))]);
  const found = pairs.flatMap((pair) => {
    const [employer, nominee] = [territories.get(pair.employerId), territories.get(pair.territoryId)];
    const link = employer && nominee ? automaticLink(employer, nominee) : null;
    return link === null ? [] : [{ ...pair, link }];
  });
  await client.query(
    `DELETE FROM conflict x USING nominee n, award_category c
     WHERE x.nominee_id = n.id AND n.category_id = c.id AND c.award_id = $1 AND x.source = 'automatic'
       AND NOT EXISTS (SELECT FROM unnest($2::int[], $3::uuid[]) k(member_id, nominee_id)
         WHERE k.member_id = x.member_id AND k.nominee_id = x.nominee_id)`,
    [awardId, found.map((pair) => pair.memberId), found.map((pair) => pair.nomineeId)],
  );
  const { rows: added } = await client.query<{ memberId: number; nomineeId: string; link: string }>(
    `INSERT INTO conflict (member_id, nominee_id, source, link, recorded_by, recorded_at)
     SELECT k.member_id, k.nominee_id, 'automatic', k.link::conflict_link, $4, $5
     FROM unnest($1::int[], $2::uuid[], $3::text[]) k(member_id, nominee_id, link)
     ON CONFLICT (nominee_id, member_id, source) DO UPDATE SET link = excluded.link WHERE conflict.link <> excluded.link
     RETURNING member_id AS "memberId", nominee_id AS "nomineeId", link::text AS link`,
    [found.map((pair) => pair.memberId), found.map((pair) => pair.nomineeId), found.map((pair) => pair.link), actor, now],
  );
  await recordAudit(
    client,
    added.map(({ memberId, nomineeId, link }) => ({
      actor,
      action: "link",
      subject: "nominee",
      subjectId: nomineeId,
      after: { memberId, source: "automatic", link },
    })),
  );
}
