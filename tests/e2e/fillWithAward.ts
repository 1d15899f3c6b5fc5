import type { Database } from "@/lib/data/database";
import { hashPassword } from "@/lib/gate/hashPassword";
import { parisDay } from "@/lib/platform/clock";
import { PEOPLE, type PersonName } from "@/tests/fixtures/awardPeople";
import { emailOfPerson, insertAwardScene } from "@/tests/fixtures/awardScene";
import { TEST_PASSWORD } from "./testMembers";

/**
 * Gives a database with members an award that is assessed, and its people (see tests/fixtures/awardPeople): each signs in with the password of
 * all. And another, of the year before, that the same people deliberate on.
 */
export async function fillWithAward({ pool }: Database): Promise<void> {
  const today = parisDay(new Date());
  const { members } = await insertAwardScene(pool, { today, passwordHash: await hashPassword(TEST_PASSWORD) });
  await insertAwardScene(pool, { today, members, year: 2025, phase: "deliberation" });
}

/** And a third, of 2024, after all others: those who chair its categories decide, and Olga is one of them. */
export async function fillWithChairedAward({ pool }: Database): Promise<void> {
  const emails = PEOPLE.map(({ name }) => emailOfPerson(name));
  const { rows } = await pool.query<{ id: number }>("SELECT id FROM member WHERE email = ANY ($1) ORDER BY array_position($1, email)", [
    emails,
  ]);
  const members = Object.fromEntries(PEOPLE.map(({ name }, index) => [name, rows[index]?.id])) as Record<PersonName, number>;
  const scene = await insertAwardScene(pool, { today: parisDay(new Date()), members, year: 2024, phase: "deliberation" });
  await pool.query("UPDATE award_edition SET decided_by = 'chair' WHERE id = $1", [scene.awardId]);
  await pool.query("UPDATE jury_seat SET chair = true WHERE category_id = $1 AND member_id = $2", [scene.categories.theme, members.Olga]);
}
