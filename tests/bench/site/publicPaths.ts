import { readdirSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "@/scripts/instance/projectRoot";

/** An example for each path with parts to be filled. */
const EXAMPLES: Readonly<Record<string, string>> = { "/territoires/[level]/[slug]": "/territoires/commune/35238-rennes" };

/** The path of every page that the product has, so that none is forgotten. */
export function publicPaths(folder = join(PROJECT_ROOT, "app"), path = ""): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isFile() && entry.name === "page.tsx") return [exampleOf(path === "" ? "/" : path)];
    if (!entry.isDirectory() || entry.name.startsWith("_")) return [];
    // A folder in parentheses groups pages and is no part of their path.
    return publicPaths(join(folder, entry.name), entry.name.startsWith("(") ? path : `${path}/${entry.name}`);
  });
}

function exampleOf(path: string): string {
  if (!path.includes("[")) return path;
  const example = EXAMPLES[path];
  if (example === undefined) throw new Error(`no example for ${path}: add one`);
  return example;
}
