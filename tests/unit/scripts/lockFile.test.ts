import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface LockedPackage {
  version?: string;
  integrity?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, LockedPackage> };

/** As Node looks for it: beside the package, then in each folder above. */
function isLocked(from: string, name: string): boolean {
  for (let base = from; ; base = base.includes("/node_modules/") ? base.slice(0, base.lastIndexOf("/node_modules/")) : "") {
    if (packages[`${base === "" ? "" : `${base}/`}node_modules/${name}`]) return true;
    if (base === "") return false;
  }
}

test("the lock file names the packages of every system, not only of the one that it was written on: npm ci refuses it otherwise", () => {
  const wanted = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => ({ from, name })),
  );
  expect(wanted.length).toBeGreaterThan(50);
  expect(wanted.filter(({ from, name }) => !isLocked(from, name))).toEqual([]);
});

// Some lack it because the registry that the file was written against did not hold them in these versions, and leaving them out breaks `npm ci`.
// Where the registry has them all: take their entries out of the file, then `npm install --package-lock-only --ignore-scripts`.
test("only optional packages of other systems may lack their hash", () => {
  const bare = Object.entries(packages).filter(([from, { integrity }]) => from !== "" && integrity === undefined);
  expect(bare.filter(([, { optional, os, cpu }]) => !optional || !(os ?? cpu)).map(([from]) => from)).toEqual([]);
});

test("the lock file names no registry: npm asks the one that it is set to", () => {
  expect(readFileSync("package-lock.json", "utf8")).not.toMatch(/"resolved": "https?:/);
});
