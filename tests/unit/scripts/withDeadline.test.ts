import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";

it("kills a process that does not end, and lets what ends in time go on", async () => {
  const child = spawn(process.execPath, ["--import", "tsx", "tests/unit/scripts/deadlineChild.ts"], { timeout: 20_000 });
  const [said, [code, signal]] = await Promise.all([text(child.stdout), once(child, "close")]);
  expect([said, code, signal]).toEqual(["in time ", null, "SIGKILL"]);
}, 30_000);
