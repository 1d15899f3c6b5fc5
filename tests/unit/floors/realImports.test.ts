import { expect, test } from "vitest";
import { climbs, floorOf, listImports, specifiersOf } from "./realImports";

const imports = listImports(process.cwd());

test("the sources are read: a few hundred imports, of every kind", () => {
  expect(imports.length).toBeGreaterThan(200);
  const written = `import a from "one";\nimport type { B } from "two";\nimport {\n  c,\n} from "three";\nimport "four";\nexport { d } from "five";\nawait import("six");`;
  expect(specifiersOf(written)).toEqual(["one", "two", "three", "four", "five", "six"]);
});

test("imports go down only", () => {
  expect(imports.filter(climbs)).toEqual([]);
});

test("a climbing import is seen", () => {
  expect(climbs({ from: "lib/data/a.ts", to: "lib/gate/b.ts" })).toBe(true);
  expect(climbs({ from: "lib/domain/a.ts", to: "lib/data/b.ts" })).toBe(true);
  expect(climbs({ from: "lib/domain/a.ts", to: "lib/platform/b.ts" })).toBe(true);
  expect(climbs({ from: "components/a.tsx", to: "app/b.tsx" })).toBe(true);
  expect(climbs({ from: "app/a.tsx", to: "lib/domain/b.ts" })).toBe(false);
  expect(climbs({ from: "lib/domain/a/b.ts", to: "lib/domain/c/d.ts" })).toBe(false);
});

test("only lib/data speaks to the database", () => {
  const strangers = imports.filter(
    ({ from, to }) => !from.startsWith("lib/data/") && /^(pg|pg-copy-streams|@prisma)(\/|$)|^lib\/data\/generated\//.test(to),
  );
  expect(strangers).toEqual([]);
});

test("lib/domain stands on nothing but itself and pure packages", () => {
  const outside = new Set(imports.filter(({ from, to }) => from.startsWith("lib/domain/") && floorOf(to) === null).map(({ to }) => to));
  const impure = [...outside].filter((name) => /^(node:|next|react|server-only|pg|@prisma)/.test(name) || name.startsWith("messages/"));
  expect(impure).toEqual([]);
});
