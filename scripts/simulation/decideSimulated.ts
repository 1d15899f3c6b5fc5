import { castBallot } from "@/lib/data/award/castBallot";
import { COUNTED_ASSESSMENTS } from "@/lib/data/award/countedAssessments";
import { decidePrize } from "@/lib/data/award/decidePrize";
import { recordAttendance } from "@/lib/data/award/recordAttendance";
import { signMinutes } from "@/lib/data/award/signMinutes";
import type { Prize } from "@/lib/domain/award/prize";
import { translator } from "@/lib/platform/messages";
import type { PlayedAward } from "./playAward";

/** By mean score, best first; all others have none. */
const PRIZES = ["or", "argent", "bronze", "mention"] as const satisfies readonly Prize[];

/** The jury meets, votes as its means say, decides and signs. */
export async function decideSimulated(play: PlayedAward, jurors: readonly number[]): Promise<void> {
  const t = translator("fr", "simulation");
  const { client, categories, actor, now } = play;
  const chair = jurors[0] ?? 0;
  for (const categoryId of categories) {
    await recordAttendance(client, { categoryId, present: [...jurors], seen: null, actor });
    for (const [place, { id: nomineeId, voters }] of (await nomineesByMean(play, categoryId)).entries()) {
      const prize = PRIZES[place] ?? "aucun";
      for (const memberId of voters) await castBallot(client, { nomineeId, memberId, prize, actor, now });
      const reason = t(`award.motivation.${prize}`);
      await decidePrize(client, { nomineeId, prize, reason, version: 0, casting: false, memberId: chair, actor, now });
    }
    await signMinutes(client, { categoryId, memberId: chair, name: t("award.juror", { number: 1 }), signed: 0, actor, now });
  }
}

/** With those who may vote. */
async function nomineesByMean({ client }: PlayedAward, categoryId: number) {
  const { rows } = await client.query<{ id: string; voters: number[] }>(
    `SELECT n.id, ARRAY(SELECT s.member_id FROM jury_seat s WHERE s.category_id = n.category_id AND NOT EXISTS (
         SELECT FROM conflict x WHERE x.nominee_id = n.id AND x.member_id = s.member_id AND x.link <> 'none') ORDER BY s.member_id) AS voters
     FROM nominee n LEFT JOIN ${COUNTED_ASSESSMENTS} a ON a.nominee_id = n.id
       LEFT JOIN assessment_score c ON c.nominee_id = a.nominee_id AND c.member_id = a.member_id
     WHERE n.category_id = $1 AND n.removed_at IS NULL GROUP BY n.id ORDER BY avg(c.score) DESC NULLS LAST, n.name, n.id`,
    [categoryId],
  );
  return rows;
}
