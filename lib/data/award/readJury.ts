import type { Level } from "@/lib/domain/territory/level";
import { database } from "../database";
import { type AwardFacts, readAward } from "./readAward";

interface Employer {
  level: Level;
  code: string;
  name: string;
}
export interface JuryMember {
  id: number;
  name: string;
  state: "invited" | "active" | "disabled";
  employer: Employer | null;
  /** Of this award. */
  seats: readonly { categoryId: number; name: string; chair: boolean }[];
}
export interface JuryRoom {
  award: AwardFacts;
  /** By name. */
  jurors: readonly JuryMember[];
  /** Who runs awards, by name; a juror may be among them. */
  managers: readonly JuryMember[];
  /** Who can sign in and is not on this jury, by name. */
  others: readonly { id: number; name: string; juror: boolean }[];
}

const MEMBER = `m.id, m.name,
  CASE WHEN m.disabled_at IS NOT NULL THEN 'disabled' WHEN m.password_hash IS NULL THEN 'invited' ELSE 'active' END AS state,
  (SELECT json_build_object('level', t.level, 'code', t.code, 'name', t.name) FROM territory t WHERE t.id = m.employer_id) AS employer,
  coalesce((SELECT json_agg(json_build_object('categoryId', c.id, 'name', c.name, 'chair', s.chair) ORDER BY c.position, c.id)
    FROM jury_seat s JOIN award_category c ON c.id = s.category_id WHERE s.award_id = $1 AND s.member_id = m.id), '[]') AS seats`;

/** The people of an award, without the addresses that they sign in with. @throws ExpectedError `unknown-award` */
export async function readJury(year: number): Promise<JuryRoom> {
  const { pool } = database();
  const award = await readAward(year);
  const jurors = await pool.query<JuryMember>(
    `SELECT ${MEMBER} FROM juror j JOIN member m ON m.id = j.member_id WHERE j.award_id = $1 ORDER BY m.name, m.id`,
    [award.id],
  );
  const managers = await pool.query<JuryMember>(
    `SELECT ${MEMBER} FROM member m WHERE 'JURY_MANAGER' = ANY (m.roles) AND m.disabled_at IS NULL ORDER BY m.name, m.id`,
    [award.id],
  );
  const others = await pool.query<{ id: number; name: string; juror: boolean }>(
    `SELECT m.id, m.name, 'JUROR' = ANY (m.roles) AS juror FROM member m
     WHERE m.disabled_at IS NULL AND NOT EXISTS (SELECT FROM juror j WHERE j.award_id = $1 AND j.member_id = m.id)
     ORDER BY juror DESC, m.name, m.id`,
    [award.id],
  );
  return { award, jurors: jurors.rows, managers: managers.rows, others: others.rows };
}
