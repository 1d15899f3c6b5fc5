import type pg from "pg";
import { DEFAULT_CRITERIA } from "@/lib/domain/award/defaultCriteria";
import { proposeCalendar } from "@/lib/domain/award/proposeCalendar";
import type { Day } from "@/lib/domain/snapshot/figure";
import { wrongField } from "../account/wrongField";
import { recordAudit } from "../audit/recordAudit";
import { insertCriteria } from "./insertCriteria";
import { writeCalendar } from "./writeCalendar";

export interface NewAward {
  year: number;
  theme: string;
  rules: string;
}

/**
 * Makes an award with the default grid and a calendar to edit, from `today` on; none of its phases is active.
 * @returns its id
 * @throws ExpectedError `bad-form` at `year` where that year has its award
 */
export async function createAward(client: pg.PoolClient, award: NewAward, today: Day, actor: string, now: Date): Promise<number> {
  const { year, theme, rules } = award;
  const { rows } = await client.query<{ id: number }>(
    `INSERT INTO award_edition (year, theme, rules, created_by, created_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (year) DO NOTHING RETURNING id`,
    [year, theme, rules, actor, now],
  );
  const [made] = rows;
  if (!made) throw wrongField("year", "year-taken");
  await writeCalendar(client, made.id, proposeCalendar(today));
  await insertCriteria(client, made.id, DEFAULT_CRITERIA);
  await recordAudit(client, [{ actor, action: "create", subject: "award", subjectId: String(made.id), after: { year, theme } }]);
  return made.id;
}
