import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PROJECT_ROOT } from "@/scripts/instance/projectRoot";

/** What pages are built from, and what the server reads beside them. */
const FOLDERS = ["app", "components", "i18n", "lib", "messages", "public", "prisma", "scripts"];
const ROOT_FILE = /\.(ts|mjs|js|json)$/;
/** Settings of the tests: what they name is not copied. */
const TESTS_ONLY = /^(vitest|playwright|biome)/;

/**
 * A copy of the project in a folder of its own, to be built with pages that are not shipped.
 * @param pages text by path; where `app` is among the folders left out, they are the only ones
 */
export function copyOfProject(pages: Readonly<Record<string, string>>, without: readonly string[] = []): string {
  const root = mkdtempSync(join(tmpdir(), "belvedere-bench-"));
  for (const folder of FOLDERS) {
    if (!without.includes(folder) && existsSync(join(PROJECT_ROOT, folder)))
      cpSync(join(PROJECT_ROOT, folder), join(root, folder), { recursive: true });
  }
  for (const entry of readdirSync(PROJECT_ROOT, { withFileTypes: true })) {
    if (entry.isFile() && ROOT_FILE.test(entry.name) && !TESTS_ONLY.test(entry.name) && !without.includes(entry.name))
      copyFileSync(join(PROJECT_ROOT, entry.name), join(root, entry.name));
  }
  linkFolder(join(PROJECT_ROOT, "node_modules"), join(root, "node_modules"));
  for (const [path, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** Hard links: the builder refuses a node_modules that is a link to another place, and a copy would weigh a gigabyte. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else link(source, target);
  }
}

function link(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target); // another file system
  }
}
