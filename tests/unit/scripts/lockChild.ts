// node --import tsx tests/unit/scripts/lockChild.ts FOLDER TIMES: takes the lock of a folder again and again, and fails when it is not alone.
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { withFolderLock } from "@/scripts/instance/folderLock";

const [folder = "", times = "1"] = process.argv.slice(2);
for (let time = 0; time < Number(times); time++) {
  await withFolderLock(folder, async () => {
    const alone = join(folder, "alone");
    writeFileSync(alone, "", { flag: "wx" }); // fails when another one is here
    await sleep(1);
    rmSync(alone);
  });
}
