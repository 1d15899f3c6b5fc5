import type { Database } from "@/lib/data/database";
import { hashPassword } from "@/lib/gate/hashPassword";
import { parisDay } from "@/lib/platform/clock";
import { insertAwardScene } from "@/tests/fixtures/awardScene";
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
