// node --import tsx tests/bench/publishChild.ts URL CODE DAY: one publication in a process of its own, as the command is, and what it took.
import { connect } from "@/lib/data/database";
import { publishEdition } from "@/lib/data/edition/publishEdition";

const [url = "", code = "", referenceOn = ""] = process.argv.slice(2);
const db = connect(url);
try {
  const begun = performance.now();
  const publication = { code, title: code, referenceOn, windowDays: 30, now: new Date(), actor: "bench" };
  const { ranked, notRanked, previous } = await publishEdition(db, publication);
  const milliseconds = performance.now() - begun;
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`${JSON.stringify({ milliseconds, peakMegabytes, rows: ranked + notRanked, compared: previous !== null })}\n`);
} finally {
  await db.close();
}
