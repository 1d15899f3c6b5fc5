import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../instance/projectRoot";
import { StartProblem } from "../instance/startProblem";
import { runningChildren } from "./runningChildren";

/** What the pages are built from: these folders whole, and the settings at the root. */
const FOLDERS = ["app", "components", "i18n", "lib", "messages", "public", "prisma"];
const ROOT_FILE = /\.(ts|tsx|mjs|js|json)$/;
/** Of the root, what belongs to the tests. */
const TESTS_ONLY = /^(vitest|playwright|biome)|\.tsbuildinfo$|^next-env/;
const MARK = join(".next", "belvedere-built-from");

export function isBuildFresh(root = PROJECT_ROOT): boolean {
  return existsSync(join(root, MARK)) && readFileSync(join(root, MARK), "utf8") === hashSources(root);
}

/** Builds the pages. No database is needed, and none is given: a build that asked for one would fail here rather than at an operator's. */
export async function buildPages(root = PROJECT_ROOT): Promise<void> {
  const before = hashSources(root);
  const { DATABASE_URL: _withheld, ...env } = process.env;
  const child = spawn(process.execPath, [join(root, "node_modules", "next", "dist", "bin", "next"), "build"], {
    cwd: root,
    env: { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  runningChildren.add(child);
  let output = "";
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const code = await new Promise((resolve) => child.once("close", resolve));
  runningChildren.delete(child);
  if (code !== 0) throw new StartProblem("build-failed", { found: output.trim() });
  writeFileSync(join(root, MARK), before);
}

/** A hash of names and contents, in the order of the names. */
export function hashSources(root: string): string {
  const hash = createHash("sha256");
  const atRoot = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && ROOT_FILE.test(entry.name) && !TESTS_ONLY.test(entry.name))
    .map((entry) => entry.name);
  const within = FOLDERS.flatMap((folder) => listFiles(root, folder));
  for (const file of [...atRoot, ...within].sort())
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(root, file)))
      .update("\0");
  return hash.digest("hex");
}

function listFiles(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === "generated" ? [] : listFiles(root, path);
    return [path];
  });
}
