import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/** One import for each rule of the house that must not pass, and its neighbour that must. */
const CASES = [
  { file: "lib/domain/a/x.ts", refused: "@/lib/data/database", allowed: "@/lib/domain/b/y" },
  { file: "lib/domain/a/x2.ts", refused: "../../data/database", allowed: "../b/y" },
  { file: "lib/domain/a/x3.ts", refused: "@/lib/platform/clock", allowed: "canonicalize" },
  { file: "lib/domain/a/x4.ts", refused: "node:fs", allowed: "./z" },
  { file: "lib/domain/a/x5.ts", refused: "react", allowed: "./z" },
  { file: "lib/domain/a/x6.ts", refused: "next/cache", allowed: "./z" },
  { file: "lib/platform/x.ts", refused: "@/lib/domain/b/y", allowed: "zod" },
  { file: "lib/data/a/x.ts", refused: "@/lib/gate/y", allowed: "@/lib/domain/b/y" },
  { file: "lib/data/a/x2.ts", refused: "@/components/ui/y", allowed: "pg" },
  { file: "lib/gate/x.ts", refused: "@/lib/actions/a/y", allowed: "@/lib/data/database" },
  { file: "lib/gate/x2.ts", refused: "@prisma/client", allowed: "next-auth" },
  { file: "lib/actions/a/x.ts", refused: "@/components/ui/y", allowed: "@/lib/gate/y" },
  { file: "lib/actions/a/x2.ts", refused: "next-auth", allowed: "@/lib/data/database" },
  { file: "components/a/x.tsx", refused: "@/app/y", allowed: "@/lib/actions/a/y" },
  { file: "components/a/x2.tsx", refused: "pg", allowed: "@/lib/data/a/y" },
  { file: "app/x.tsx", refused: "@/lib/data/generated/client", allowed: "@/components/a/y" },
  { file: "app/x2.tsx", refused: "@/scripts/start/y", allowed: "@/lib/data/a/y" },
  { file: "scripts/x.ts", refused: "@/tests/testDatabase", allowed: "@/lib/data/database" },
];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "belvedere-lint-rule-"));
  const config = JSON.parse(readFileSync("biome.json", "utf8"));
  writeFileSync(join(folder, "biome.json"), JSON.stringify({ ...config, root: true, files: { includes: ["**", "!biome.json"] } }));
  for (const { file, refused, allowed } of CASES) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `import "${refused}";\nimport "${allowed}";\n`);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the lint refuses each climbing import, by its name and no other", () => {
  const biome = join(process.cwd(), "node_modules", "@biomejs", "biome", "bin", "biome");
  const options = ["lint", "--only=style/noRestrictedImports", "--reporter=json", "--max-diagnostics=none"];
  const done = spawnSync(process.execPath, [biome, ...options], { cwd: folder, encoding: "utf8" });
  expect(done.status).toBe(1);
  const { diagnostics } = JSON.parse(done.stdout) as {
    diagnostics: { category: string; location: { path: string; start: { line: number } } }[];
  };
  const found = diagnostics.map(({ location }) => `${location.path}:${location.start.line}`).sort();
  expect(new Set(diagnostics.map(({ category }) => category))).toEqual(new Set(["lint/style/noRestrictedImports"]));
  expect(found).toEqual(CASES.map(({ file }) => `${file}:1`).sort());
});
