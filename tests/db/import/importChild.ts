// node --import tsx tests/db/import/importChild.ts URL FILE PHASE AFTER: an import in a process that dies without warning, AFTER
// milliseconds into PHASE. It ends itself: a signal from a busy test would come too late.
import { basename } from "node:path";
import { connect } from "@/lib/data/database";
import { importSnapshots } from "@/lib/data/import/importSnapshots";

const [url = "", filePath = "", deadly = "", after = "0"] = process.argv.slice(2);
const die = () => process.kill(process.pid, "SIGKILL");
let armed = false;

await importSnapshots(connect(url), {
  filePath,
  fileName: basename(filePath),
  apply: true,
  overwrite: false,
  now: new Date(),
  actor: "test",
  onProgress: ({ phase }) => {
    if (phase !== deadly || armed) return;
    armed = true;
    if (after === "0") die();
    setTimeout(die, Number(after));
  },
});
// Where it was the quicker: the timer still holds the process, and ends it.
