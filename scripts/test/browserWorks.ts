import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BROWSER_OPTIONS } from "./browserOptions";

/** True when this browser can show a page here: a program that is present may still lack its libraries, or be a stub that asks for a store. */
export function browserWorks(path: string): boolean {
  if (!existsSync(path)) return false;
  const profile = mkdtempSync(join(tmpdir(), "belvedere-browser-"));
  try {
    const options = ["--headless", "--disable-gpu", `--user-data-dir=${profile}`, "--dump-dom", "data:text/html,<p>shown</p>"];
    const shown = spawnSync(path, [...BROWSER_OPTIONS, ...options], { encoding: "utf8", timeout: 60_000, killSignal: "SIGKILL" });
    return shown.stdout?.includes("<p>shown</p>") === true;
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
