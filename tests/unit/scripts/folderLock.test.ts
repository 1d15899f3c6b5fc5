import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withFolderLock } from "@/scripts/instance/folderLock";
import { commandLineOf } from "@/scripts/instance/processes";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "belvedere-lock-"));
  mkdirSync(join(folder, "queue"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ticket = (pid: number, content: object | string) =>
  writeFileSync(join(folder, "queue", `${pid}.json`), typeof content === "string" ? content : JSON.stringify({ pid, ...content }));

/** Of processes that died: killed while drawing or while first, cut off while writing; and a file that is no ticket. */
function leaveTraces(): void {
  ticket(4_194_301, { commandLine: "node scripts/start.mjs", number: 1 });
  ticket(4_194_302, { commandLine: "node scripts/start.mjs", number: "drawing" });
  ticket(4_194_303, "");
  ticket(process.ppid, { commandLine: "another program that had this number", number: 1 });
  writeFileSync(join(folder, "lock"), "");
}

test("what dead processes left keeps nobody out", async () => {
  leaveTraces();
  expect(await withFolderLock(folder, () => Promise.resolve("in"), 1_000)).toBe("in");
});

test("of processes that find the same traces at the same moment, one is in at a time", async () => {
  leaveTraces();
  const contender = () => {
    const args = ["--import", "tsx", "tests/unit/scripts/lockChild.ts", folder, "5"];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"], timeout: 50_000 });
    return new Promise<number | null>((resolve) => child.once("exit", resolve));
  };
  expect(await Promise.all([contender(), contender(), contender()])).toEqual([0, 0, 0]);
  expect(readdirSync(join(folder, "queue")).filter((name) => name.endsWith(".draft"))).toEqual([]);
}, 60_000);

test("two calls of one process take turns, and a failure lets the next one in", async () => {
  const order: string[] = [];
  const first = withFolderLock(folder, async () => {
    order.push("first in");
    await new Promise((resolve) => setTimeout(resolve, 20));
    order.push("first out");
    throw new Error("failed");
  });
  const second = withFolderLock(folder, async () => order.push("second in"));
  await expect(first).rejects.toThrow("failed");
  await second;
  expect(order).toEqual(["first in", "first out", "second in"]);
});

test("who waits for long is told which process keeps the folder", async () => {
  ticket(process.ppid, { commandLine: commandLineOf(process.ppid), number: 1 });
  await expect(withFolderLock(folder, () => Promise.resolve(), 200)).rejects.toThrow(`processus ${process.ppid}`);
});
