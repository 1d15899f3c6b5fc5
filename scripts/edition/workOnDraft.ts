// node --import tsx scripts/edition/workOnDraft.ts preview|publication ID: the process that a server starts beside itself (startDraftWork).
import { setPriority } from "node:os";
import { connect } from "@/lib/data/database";
import { previewDraft } from "@/lib/data/draft/previewDraft";
import { publishDraft } from "@/lib/data/draft/publishDraft";
import { readEnvironment } from "@/lib/platform/environment";
import { ExpectedError } from "@/lib/platform/errors";
import { log, logUnexpected } from "@/lib/platform/log";

/** Whoever reads a page goes first. */
const BEHIND_OTHERS = 10;

// The server is gone: nobody would know of what is done from here on.
process.stdin.resume().once("close", () => process.exit(1));
setPriority(BEHIND_OTHERS);

const [work, id] = process.argv.slice(2);
const db = connect(readEnvironment().DATABASE_URL ?? "");
try {
  if (work === "publication") await publishDraft(db, Number(id), new Date());
  else await previewDraft(db, Number(id), new Date());
} catch (error) {
  if (error instanceof ExpectedError)
    log("info", "draft-gone", { work, draftId: id }); // thrown away a moment ago
  else logUnexpected(error, { work, draftId: id });
  process.exitCode = 1;
} finally {
  await db.close();
}
process.exit();
