import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** The floors of the house, from the ground up; the two on the ground do not know each other, but for messages and types of nobody. */
export const FLOORS = [["lib/domain", "lib/platform"], ["lib/data"], ["lib/gate"], ["lib/actions"], ["components"], ["app"]] as const;

export interface RealImport {
  from: string;
  /** A file of the project, or the name of a package. */
  to: string;
}

export function floorOf(path: string): number | null {
  const found = FLOORS.findIndex((folders) => folders.some((folder) => path.startsWith(`${folder}/`)));
  return found === -1 ? null : found;
}

/** True when the import goes up, or sideways between the two folders of the ground floor. */
export function climbs({ from, to }: RealImport): boolean {
  const low = floorOf(from);
  const high = floorOf(to);
  if (low === null || high === null) return false;
  return high > low || (low === 0 && high === 0 && !sameFolder(from, to));
}

function sameFolder(from: string, to: string): boolean {
  return FLOORS[0].some((folder) => from.startsWith(`${folder}/`) && to.startsWith(`${folder}/`));
}

/** Every import, export from, dynamic import and type import of the sources, `@/…` and relative paths resolved to files. */
export function listImports(root: string): RealImport[] {
  return FLOORS.flat()
    .flatMap((folder) => sources(root, folder))
    .flatMap((from) =>
      specifiersOf(readFileSync(join(root, from), "utf8")).map((specifier) => ({ from, to: resolve(root, from, specifier) })),
    );
}

const SPECIFIER =
  /(?:^|[\s;}])(?:import|export)\s(?:[^"';]*?\sfrom\s)?\s*"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)|\brequire\(\s*"([^"]+)"\s*\)/g;

export function specifiersOf(source: string): string[] {
  return [...source.matchAll(SPECIFIER)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

function sources(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => !path.startsWith("lib/data/generated/"));
}

function resolve(root: string, from: string, specifier: string): string {
  const path = specifier.startsWith("@/")
    ? specifier.slice(2)
    : specifier.startsWith(".")
      ? join(dirname(from), specifier).replaceAll("\\", "/")
      : null;
  if (path === null) return specifier;
  const found = ["", ".ts", ".tsx", "/index.ts"]
    .map((end) => `${path}${end}`)
    .find((file) => existsSync(join(root, file)) && statSync(join(root, file)).isFile());
  if (!found) throw new Error(`${from} imports ${specifier}, which is no file`);
  return found;
}
