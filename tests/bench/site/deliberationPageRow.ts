import { readDeliberation } from "@/lib/data/award/readDeliberation";
import { hashPassword } from "@/lib/gate/hashPassword";
import { insertLargeJury } from "../../fixtures/largeJury";
import type { BenchRow } from "../benchRow";
import { JURORS, NOMINEES } from "../deliberationRow";
import { interleave } from "../interleave";
import { startBenchServer } from "./benchServer";
import { buildProduct } from "./builtSites";
import { openSession } from "./memberSession";

const PASSWORD = "le jury du banc";
const TURNS = 15;

/** What the jury's page costs over what it asks of the database: the session, the rights, and two tables of sixty rows with links to sort by. */
export const deliberationPageRow: BenchRow = {
  name: "deliberation-page",
  what: `/jury/deliberation/…, ${NOMINEES} nominees × ${JURORS} jurors, over HTTP`,
  against: "what it reads, without the page",
  wanted: null,
  async measure(context) {
    const root = await buildProduct(context);
    const db = await context.createDatabase({ geography: true });
    try {
      const { categoryId, managerId: memberId } = await insertLargeJury(db.pool, { nominees: NOMINEES, jurors: JURORS });
      await db.pool.query("UPDATE member SET password_hash = $1 WHERE id = $2", [await hashPassword(PASSWORD), memberId]);
      const server = await startBenchServer(context, root, db.url);
      try {
        const headers = { Cookie: await openSession(server.url, "manager@example.org", PASSWORD) };
        const open = async () => {
          const answer = await fetch(`${server.url}/jury/deliberation/${categoryId}`, { headers, redirect: "manual" });
          const text = await answer.text();
          if (answer.status !== 200) throw new Error(`the page answered ${answer.status}: ${text.slice(0, 200)}`);
        };
        const [page, read] = await interleave(TURNS, [open, () => readDeliberation(db.pool, { memberId, categoryId }).then(() => {})], 5);
        return { ratio: page / read, detail: `${page.toFixed(0)} ms against ${read.toFixed(1)} ms` };
      } finally {
        await server.close();
      }
    } finally {
      await db.close();
    }
  },
};
