// node --import tsx tests/bench/importChild.ts URL FILE: one import in a process of its own, as the command is, and what it took.
import { basename } from "node:path";
import { connect } from "@/lib/data/database";
import { importSnapshots } from "@/lib/data/import/importSnapshots";

const [url = "", filePath = ""] = process.argv.slice(2);
const db = connect(url);
try {
  const begun = performance.now();
  const request = { filePath, fileName: basename(filePath), apply: true, overwrite: false, now: new Date(), actor: "bench" };
  const report = await importSnapshots(db, request);
  const milliseconds = performance.now() - begun;
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`${JSON.stringify({ milliseconds, peakMegabytes, rows: report.new, accounts: report.accountsCreated })}\n`);
} finally {
  await db.close();
}
