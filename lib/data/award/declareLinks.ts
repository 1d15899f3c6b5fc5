import type pg from "pg";
import type { DeclaredLink } from "@/lib/domain/award/conflict";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { holdNominees } from "./holdNominee";
import { requireUnpublished } from "./requireUnpublished";

export interface DeclaredNominee {
  nomineeId: string;
  link: DeclaredLink;
  note: string;
}
interface Declared {
  memberId: number;
  categoryId: number;
  declared: readonly DeclaredNominee[];
  actor: string;
  now: Date;
}

/**
 * Keeps what a juror declares of nominees of a category they sit in. « None » may become a link later, and a link nothing else: only a manager
 * brings a nominee back. What is not theirs to declare, or no more, is passed over without a word.
 */
export async function declareLinks(client: pg.PoolClient, { memberId, categoryId, declared, actor, now }: Declared): Promise<void> {
  const { rows: categories } = await client.query<{ awardId: number }>(`SELECT award_id AS "awardId" FROM award_category WHERE id = $1`, [
    categoryId,
  ]);
  if (!categories[0]) throw new ExpectedError("unknown-category");
  await requireUnpublished(client, categories[0].awardId);
  const nomineeIds = declared.map(({ nomineeId }) => nomineeId);
  await holdNominees(client, categoryId, nomineeIds); // a vote or a decision on one comes before, or after
  const { rows } = await client.query<{ nomineeId: string; link: DeclaredLink }>(
    `INSERT INTO conflict (member_id, nominee_id, source, link, note, recorded_by, recorded_at)
     SELECT $1, n.id, 'declared', k.link::conflict_link, k.note, $6, $7
     FROM unnest($3::uuid[], $4::text[], $5::text[]) k(nominee_id, link, note)
       JOIN nominee n ON n.id = k.nominee_id AND n.category_id = $2 AND n.removed_at IS NULL
       JOIN jury_seat s ON s.category_id = n.category_id AND s.member_id = $1
     WHERE NOT EXISTS (SELECT FROM conflict x WHERE x.nominee_id = n.id AND x.member_id = $1 AND x.source <> 'declared' AND x.link <> 'none')
     ON CONFLICT (nominee_id, member_id, source) DO UPDATE
       SET link = excluded.link, note = excluded.note, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
       WHERE conflict.link = 'none' AND excluded.link <> 'none'
     RETURNING nominee_id AS "nomineeId", link::text AS link`,
    [memberId, categoryId, ...[nomineeIds, declared.map(({ link }) => link), declared.map(({ note }) => note)], actor, now],
  );
  // Each link on its nominee, so that the log is silent about it to whom it is hidden from.
  const links = rows.filter(({ link }) => link !== "none");
  await recordAudit(client, [
    { actor, action: "declare-links", subject: "award-category", subjectId: String(categoryId), after: { declared: rows.length } },
    ...links.map(({ nomineeId, link }) => ({
      ...{ actor, action: "link", subject: "nominee", subjectId: nomineeId, after: { memberId, source: "declared", link } },
    })),
  ]);
}
