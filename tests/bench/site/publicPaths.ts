import { readdirSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "@/scripts/instance/projectRoot";

/** The rooms of members: nobody else is served them. */
const OF_MEMBERS = ["saisie", "administration", "jury", "connexion", "mon-compte"];

/** What fills the parts of a path that vary: the database of the row has it, but for a secret that nobody was sent. */
const PARTS: Readonly<Record<string, string>> = {
  level: "commune",
  slug: "35238-rennes",
  year: "2026",
  category: "villes-moyennes",
  token: "0".repeat(43),
};

/** What a page is there to refuse, by its path; the others are found. */
const REFUSALS: readonly (readonly [path: RegExp, status: number])[] = [[/^\/adresse-illisible$/, 400]];

/** The status that a page answers with. */
export function statusOf(path: string): number {
  return REFUSALS.find(([refused]) => refused.test(path))?.[1] ?? 200;
}

/** The path of every public page that the product has, so that none is forgotten. */
export function publicPaths(folder = join(PROJECT_ROOT, "app"), path = ""): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isFile() && entry.name === "page.tsx") return [exampleOf(path === "" ? "/" : path)];
    if (!entry.isDirectory() || entry.name.startsWith("_") || (path === "" && OF_MEMBERS.includes(entry.name))) return [];
    // A folder in parentheses groups pages and is no part of their path.
    return publicPaths(join(folder, entry.name), entry.name.startsWith("(") ? path : `${path}/${entry.name}`);
  });
}

function exampleOf(path: string): string {
  return path.replace(/\[(\w+)\]/g, (_, name: string) => {
    const part = PARTS[name];
    if (part === undefined) throw new Error(`no example for ${path}: add one`);
    return part;
  });
}
