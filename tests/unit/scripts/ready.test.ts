import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isInstalled } from "@/scripts/ready/isInstalled.mjs";
import { isNodeRecentEnough, OLDEST_NODE } from "@/scripts/ready/nodeVersion.mjs";
import { sentence } from "@/scripts/ready/sentence.mjs";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "belvedere-ready-"));
});
afterEach(() => rmSync(root, { recursive: true }));

test.each([
  ["18.20.8", false],
  ["20.18.3", false],
  ["20.19.0", true],
  ["20.20.2", true],
  ["22.0.0", true],
  ["100.1.0", true],
])("Node.js %s: %s", (version, enough) => {
  expect(isNodeRecentEnough(version)).toBe(enough);
});

test("the oldest Node.js is the one that package.json asks for", () => {
  const { engines } = JSON.parse(readFileSync("package.json", "utf8")) as { engines: { node: string } };
  expect(engines.node).toBe(`>=${OLDEST_NODE.join(".")}`);
});

test("a sentence is found before anything is installed", () => {
  expect(sentence("problem.node-too-old", { found: "18.0.0" })).toContain("18.0.0");
});

const lock = { "": {}, "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "2.0.0", optional: true } };

function install(packages: Record<string, { version: string }>): void {
  mkdirSync(join(root, "node_modules", "a"), { recursive: true });
  writeFileSync(join(root, "node_modules", ".package-lock.json"), JSON.stringify({ packages }));
}

test("nothing installed, another version, a folder removed: to install; what the lock names, the optional apart: installed", () => {
  writeFileSync(join(root, "package-lock.json"), JSON.stringify({ packages: lock }));
  expect(isInstalled(root)).toBe(false);
  install({ "node_modules/a": { version: "0.9.0" } });
  expect(isInstalled(root)).toBe(false);
  install({ "node_modules/a": { version: "1.0.0" } });
  expect(isInstalled(root)).toBe(true);
  rmSync(join(root, "node_modules", "a"), { recursive: true });
  expect(isInstalled(root)).toBe(false);
});

test("an installation that was cut short has no list, and is made again", () => {
  writeFileSync(join(root, "package-lock.json"), JSON.stringify({ packages: lock }));
  mkdirSync(join(root, "node_modules", "a"), { recursive: true });
  expect(isInstalled(root)).toBe(false);
});
