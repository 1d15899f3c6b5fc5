import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { specifiersOf } from "../floors/realImports";

const root = join(import.meta.dirname, "../../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const { dependencies, devDependencies, overrides } = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;
const used = Object.keys(dependencies ?? {});
const forDevelopment = Object.keys(devDependencies ?? {}).filter((name) => !name.startsWith("@types/"));

const [table = "", paragraph = ""] = read("docs/dependencies.md").split("For development:");
const named = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
/** The first cell of each line. */
const inTable = table.split("\n").flatMap((line) => named(/^\|([^|]*)\|/.exec(line)?.[1] ?? ""));
const inParagraph = named(paragraph.replace(/\([^)]*\)/g, ""));

const answers = (name: string, documented: string) =>
  documented.endsWith("/*") ? name.startsWith(documented.slice(0, -1)) : name === documented;
const missing = (names: readonly string[], documented: readonly string[]) =>
  names.filter((name) => !documented.some((one) => answers(name, one)));
const gone = (documented: readonly string[], names: readonly string[]) =>
  documented.filter((one) => !names.some((name) => answers(name, one)));

test("every dependency says why it is here, and nothing else does", () => {
  expect(missing(used, inTable)).toEqual([]);
  expect(gone(inTable, [...used, ...Object.keys(overrides ?? {})])).toEqual([]);
  expect(missing(forDevelopment, inParagraph)).toEqual([]);
  expect(gone(inParagraph, forDevelopment)).toEqual([]);
});

test("what tests alone import is for development", () => {
  const ofTests = importedIn(["tests"]);
  const ofProduct = importedIn(["app", "components", "i18n", "lib", "scripts"]);
  const peers = used.flatMap(peersOf); // react-dom: what the product imports brings it in
  expect(used.filter((name) => ofTests.has(name) && !ofProduct.has(name) && !peers.includes(name))).toEqual([]);
  expect(forDevelopment.filter((name) => importedIn(["app", "components", "i18n", "lib"]).has(name))).toEqual([]);
});

test("versions are exact", () => {
  const versions = Object.entries({ ...dependencies, ...devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

function peersOf(name: string): string[] {
  const { peerDependencies } = JSON.parse(read(`node_modules/${name}/package.json`)) as { peerDependencies?: Record<string, string> };
  return Object.keys(peerDependencies ?? {});
}

/** Packages by the name under which they are installed. */
function importedIn(folders: readonly string[]): Set<string> {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.m?tsx?$|\.mjs$/.test(name) && !name.includes("generated"))
      .map((name) => join(folder, name)),
  );
  const specifiers = files.flatMap((file) => specifiersOf(read(file)));
  return new Set(specifiers.map((specifier) => specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/")));
}
