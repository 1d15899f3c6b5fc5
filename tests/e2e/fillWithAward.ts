import type { Database } from "@/lib/data/database";
import { hashPassword } from "@/lib/gate/hashPassword";
import { parisDay } from "@/lib/platform/clock";
import { insertAwardScene } from "@/tests/fixtures/awardScene";
import { TEST_PASSWORD } from "./testMembers";

/** Gives a database with members an award under way, and its people (see tests/fixtures/awardPeople): each signs in with the password of all. */
export async function fillWithAward({ pool }: Database): Promise<void> {
  await insertAwardScene(pool, { today: parisDay(new Date()), passwordHash: await hashPassword(TEST_PASSWORD) });
}
