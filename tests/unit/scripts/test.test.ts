import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readReport } from "@/scripts/test/readReport";
import { testSteps } from "@/scripts/test/testSteps";

test("what the runners counted", () => {
  const folder = mkdtempSync(join(tmpdir(), "belvedere-report-"));
  const write = (name: string, content: unknown) => {
    writeFileSync(join(folder, name), JSON.stringify(content));
    return join(folder, name);
  };
  const vitest = write("vitest.json", { numPassedTests: 7, numFailedTests: 2, numFailedTestSuites: 1 });
  expect(readReport("vitest", vitest)).toEqual({ passed: 7, failed: 2 });
  const playwright = write("playwright.json", { stats: { expected: 5, unexpected: 1, flaky: 1 }, errors: [] });
  expect(readReport("playwright", playwright)).toEqual({ passed: 5, failed: 2 });
  expect(readReport("vitest", join(folder, "none.json"))).toEqual({ passed: 0, failed: 0 });
  rmSync(folder, { recursive: true });
});

test("each step runs programs that are installed", () => {
  const programs = testSteps("/reports").flatMap(({ commands }) => commands.map(([program]) => program ?? ""));
  expect(programs.length).toBeGreaterThanOrEqual(4);
  expect(programs.filter((program) => !existsSync(join("node_modules", program)))).toEqual([]);
});

test("steps can be chosen", () => {
  expect(testSteps("/reports", ["lint", "types"]).map(({ name }) => name)).toEqual(["types", "lint"]);
  const [lint, browser] = testSteps("/reports", ["browser", "lint", "pages.spec"]);
  expect([lint?.commands[0]?.at(-1), browser?.commands[0]?.at(-1)]).toEqual(["--error-on-warnings", "pages.spec"]);
});
