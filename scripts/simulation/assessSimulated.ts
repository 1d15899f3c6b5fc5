import { readCriteria } from "@/lib/data/award/readCriteria";
import { submitAssessment } from "@/lib/data/award/submitAssessment";
import type { PlayedAward } from "./playAward";
import { RandomStream } from "./RandomStream";

/**
 * Each juror scores whom nothing links them to, some of them left for later.
 * @param share of the assessments that are made
 */
export async function assessSimulated(play: PlayedAward, jurors: readonly number[], share: number): Promise<void> {
  const { client, year, awardId, categories, seed, actor, now } = play;
  const criteria = await readCriteria(client, awardId);
  for (const { id: nomineeId, code, linked } of await nomineesOf(play, categories)) {
    const level = new RandomStream(seed, "award", year, "nominee", code).between(4, 9);
    for (const [index, memberId] of jurors.entries()) {
      const random = new RandomStream(seed, "award", year, "assessment", code, index);
      if (linked.includes(memberId) || !random.chance(share)) continue;
      const scores = Object.fromEntries(criteria.map(({ id }) => [id, Math.round(Math.min(10, Math.max(0, level + random.normal())))]));
      await submitAssessment(client, { nomineeId, memberId, actor, now, draftVersion: 0, writers: [], text: { scores, comment: "" } });
    }
  }
}

async function nomineesOf({ client }: PlayedAward, categories: readonly number[]) {
  const { rows } = await client.query<{ id: string; code: string; linked: number[] }>(
    `SELECT n.id, n.code, ARRAY(SELECT x.member_id FROM conflict x WHERE x.nominee_id = n.id AND x.link <> 'none') AS linked
     FROM nominee n WHERE n.category_id = ANY ($1::int[]) AND n.removed_at IS NULL ORDER BY n.category_id, n.name, n.id`,
    [categories],
  );
  return rows;
}
