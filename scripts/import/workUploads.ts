// Works on what members have sent, in a process of its own: neither a long file nor a hostile one holds up the pages. Started by the server
// (startWork), with its DATABASE_URL.
import { setPriority } from "node:os";
import { database } from "@/lib/data/database";
import { workUploads } from "@/lib/data/upload/workUploads";
import { logUnexpected } from "@/lib/platform/log";
import { withDeadline } from "./withDeadline";

/** Whoever reads a page goes first. */
const BEHIND_OTHERS = 10;

/** For one file: a million rows take a tenth of it. The next process says that it was interrupted. */
const MOST_MINUTES = 15;

// The server is gone, and its Postgres perhaps with it: what is not stored by now is begun again.
process.stdin.resume().once("close", () => process.exit(1));
setPriority(BEHIND_OTHERS);

try {
  await workUploads(
    database(),
    () => new Date(),
    (work) => withDeadline(MOST_MINUTES * 60_000, work),
  );
} catch (error) {
  logUnexpected(error, { work: "uploads" });
  process.exitCode = 1;
} finally {
  await database().close();
}
process.exit();
