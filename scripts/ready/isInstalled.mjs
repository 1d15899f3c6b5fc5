import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * True when node_modules holds what the lock file names. npm writes its own list last, so an installation that was cut short has none;
 * and what a developer installed by hand counts as well. Optional packages are those of other systems.
 * @param {string} root
 */
export function isInstalled(root) {
  const wanted = readPackages(join(root, "package-lock.json"));
  const present = readPackages(join(root, "node_modules", ".package-lock.json"));
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === "" || optional || link) return true;
    return present[path]?.version === version && existsSync(join(root, path));
  });
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }>} */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
  } catch {
    return {};
  }
}
