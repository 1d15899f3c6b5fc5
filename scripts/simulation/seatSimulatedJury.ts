import { addJuror, seatJurors } from "@/lib/data/award/changeJury";
import { declareLinks } from "@/lib/data/award/declareLinks";
import { showJurorName } from "@/lib/data/award/showJurorName";
import { createMember } from "@/lib/data/member/createMember";
import { translator } from "@/lib/platform/messages";
import type { PlayedAward, Transaction } from "./playAward";
import { RandomStream } from "./RandomStream";

/** Enough that a link or two leaves a quorum. */
const JURORS = 5;

/** Of a juror of the simulation: they cannot sign in. */
const simulatedEmail = (number: number) => `jure-${number}@simulation.invalid`;

/**
 * The same five people sit in all categories, the first of them in the chair; the second works for a nominee, the third is linked to another.
 * @returns their ids
 */
export async function seatSimulatedJury(play: PlayedAward): Promise<number[]> {
  const { client, awardId, categories, actor, now } = play;
  const jurors: number[] = [];
  for (let number = 1; number <= JURORS; number += 1) {
    const memberId = await simulatedJuror(client, number, actor);
    const employerId = number === 2 ? await employerAmong(client, categories[0] ?? 0) : null;
    await addJuror(client, { awardId, memberId, employerId }, { actor, now });
    jurors.push(memberId);
  }
  for (const categoryId of categories)
    await seatJurors(client, { awardId, version: null, categoryId, memberIds: jurors, chair: jurors[0] ?? null }, actor);
  for (const [index, memberId] of jurors.entries()) {
    await showJurorName(client, { awardId, memberId, shown: index !== 3, actor });
    for (const categoryId of categories) await declareAll(play, categoryId, memberId, index);
  }
  return jurors;
}

async function simulatedJuror(client: Transaction, number: number, actor: string): Promise<number> {
  const email = simulatedEmail(number);
  const { rows } = await client.query<{ id: number }>("SELECT id FROM member WHERE email = $1", [email]);
  if (rows[0]) return rows[0].id;
  const name = translator("fr", "simulation")("award.juror", { number });
  return createMember(client, { email, name, roles: ["JUROR"], passwordHash: null, actor });
}

/** Somebody has to work for a nominee, for a link to be found. */
async function employerAmong(client: Transaction, categoryId: number): Promise<number | null> {
  const { rows } = await client.query<{ id: number }>(
    "SELECT territory_id AS id FROM nominee WHERE category_id = $1 ORDER BY (facts ->> 'rank')::int DESC, id LIMIT 1",
    [categoryId],
  );
  return rows[0]?.id ?? null;
}

async function declareAll(play: PlayedAward, categoryId: number, memberId: number, index: number): Promise<void> {
  const { client, year, seed, actor, now } = play;
  const { rows } = await client.query<{ id: string; code: string }>(
    "SELECT id, code FROM nominee WHERE category_id = $1 AND removed_at IS NULL ORDER BY name, id",
    [categoryId],
  );
  const linked = index === 2 ? new RandomStream(seed, "award", year, "link", play.categories.indexOf(categoryId)).pick([0, 1, 2, 3]) : -1;
  const declared = rows.map(({ id }, at) => ({ nomineeId: id, link: at === linked ? ("supplier" as const) : ("none" as const), note: "" }));
  await declareLinks(client, { memberId, categoryId, declared, actor, now });
}
