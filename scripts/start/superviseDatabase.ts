import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { OpenInstance } from "../instance/openInstance";
import { StartProblem } from "../instance/startProblem";
import type { Stopping } from "./stopOnSignal";

const EVERY_MS = 1_000;
/** A database that dies this many times without running a minute between is not mended by starting it again. */
const TIMES = 5;
const STEADY_MS = 60_000;

/**
 * Keeps the embedded Postgres running while the site does: what kills it (the system short of memory, a hand) does not tell the site, whose
 * connections are made anew by themselves once it is back.
 * @param say hears of each time that it was started again, and, once a death, that this has to wait
 * @returns never; once a stop has begun, nothing is watched any more
 * @throws StartProblem `database-lost` when it cannot be kept running
 */
export async function superviseDatabase(
  instance: Pick<OpenInstance, "isRunning" | "revive" | "folder">,
  stopping: Pick<Stopping, "begun">,
  say: (event: "revived" | "waiting") => void,
  everyMs = EVERY_MS,
): Promise<never> {
  let deaths = 0;
  let lastDeath = 0;
  let found = "–";
  let waiting = false;
  for (;;) {
    await sleep(everyMs);
    if (stopping.begun) return await new Promise<never>(() => {});
    if (instance.isRunning()) {
      if (Date.now() - lastDeath > STEADY_MS) deaths = 0;
      continue;
    }
    if (deaths >= TIMES) throw new StartProblem("database-lost", { count: TIMES, log: join(instance.folder, "postgres.log"), found });
    try {
      const revival = await instance.revive();
      if (revival === "revived" || (revival === "waiting" && !waiting)) say(revival);
      waiting = revival === "waiting";
      if (revival !== "revived") continue; // not a death of the one that we started
    } catch (error) {
      found = error instanceof Error ? error.message : String(error);
    }
    deaths += 1;
    lastDeath = Date.now();
  }
}
