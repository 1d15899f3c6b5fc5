import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");
const FOLDERS = ["app", "components", "i18n", "lib", "scripts"];

/** What a source file says in quotes; in a template, what is inserted is one part of a key, or several. */
interface Said {
  texts: Set<string>;
  templates: RegExp[];
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|tsx|mjs|mts)$/.test(name) && !name.includes("generated"))
    .map((name) => readSaid(readFileSync(join(root, folder, name), "utf8"))),
);

/** Namespaces whose keys are values of the domain or codes of errors: they are asked for by a variable, `t(code)`. */
const BY_VARIABLE = ["errors", "expectations", "leaderboard.movement"];

/** Whether a file names the message: a namespace and the rest of the key, whole or as a template. */
export function isUsed(key: string): boolean {
  const parts = key.split(".");
  if (BY_VARIABLE.some((namespace) => key.startsWith(`${namespace}.`))) return true;
  return parts.slice(1).some((_, index) => {
    const namespace = parts.slice(0, index + 1).join(".");
    const rest = parts.slice(index + 1).join(".");
    return files.some(
      ({ texts, templates }) => texts.has(namespace) && (texts.has(rest) || templates.some((template) => template.test(rest))),
    );
  });
}

function readSaid(source: string): Said {
  const texts = new Set([...source.matchAll(/"([^"\n]*)"/g)].map(([, text = ""]) => text));
  const templates = [...source.matchAll(/`([\w.-]*\$\{[^`]+)`/g)].map(([, template = ""]) => {
    const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return new RegExp(`^${parts.join(".+")}$`);
  });
  return { texts, templates: templates.filter(({ source }) => source !== "^.+$") };
}
