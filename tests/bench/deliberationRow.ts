import { readDeliberation } from "@/lib/data/award/readDeliberation";
import { insertLargeJury } from "../fixtures/largeJury";
import type { BenchRow } from "./benchRow";
import { interleave } from "./interleave";

export const NOMINEES = 60;
export const JURORS = 15;

/** The scores that a deliberation is made of, and nothing made of them. */
export const BARE = `SELECT n.id, a.member_id, s.criterion_id, s.score
  FROM nominee n JOIN assessment a ON a.nominee_id = n.id JOIN assessment_score s ON s.nominee_id = a.nominee_id AND s.member_id = a.member_id
  WHERE n.category_id = $1`;

/** What the jury's page asks of the database and of the mathematics: sight, conflicts, means, medians, ranks, the adjustment, who is missing. */
export const deliberationRow: BenchRow = {
  name: "deliberation",
  what: `what a jury deliberates on, ${NOMINEES} nominees × ${JURORS} jurors`,
  against: "a bare query of the same scores",
  wanted: { atMost: 5 },
  async measure({ createDatabase }) {
    const db = await createDatabase({ geography: true });
    try {
      const { categoryId, managerId: memberId } = await insertLargeJury(db.pool, { nominees: NOMINEES, jurors: JURORS });
      const [ours, bare] = await interleave(
        41,
        [() => readDeliberation(db.pool, { memberId, categoryId }).then(() => {}), () => db.pool.query(BARE, [categoryId]).then(() => {})],
        5,
      );
      return { ratio: ours / bare, detail: `${ours.toFixed(1)} ms against ${bare.toFixed(1)} ms` };
    } finally {
      await db.close();
    }
  },
};
