import { join } from "node:path";

export type TestStepName = "types" | "lint" | "tests" | "browser" | "screenshots";

export interface TestStep {
  name: TestStepName;
  /** Programs of node_modules with their arguments, one after the other. */
  commands: string[][];
  /** Looks at the built pages, in a browser. */
  looks?: true;
  /** The runner whose report counts the tests. */
  report?: { runner: "vitest" | "playwright"; file: string };
}

/**
 * What `npm test` runs, the quick first. `folder` receives the reports; `chosen` narrows the list, for somebody who mends one thing, or names
 * one that is run when asked for. What is no step's name is a file of tests, which its runner looks for: `browser members.spec`.
 */
export function testSteps(folder: string, chosen: readonly string[] = []): TestStep[] {
  const vitest = join(folder, "vitest.json");
  const playwright = join(folder, "playwright.json");
  const steps: TestStep[] = [
    {
      name: "types",
      commands: [
        ["next/dist/bin/next", "typegen"],
        ["typescript/bin/tsc", "--noEmit", "--incremental", "false"],
      ],
    },
    { name: "lint", commands: [["@biomejs/biome/bin/biome", "check", "--error-on-warnings"]] },
    {
      name: "tests",
      commands: [["vitest/vitest.mjs", "run", "--coverage", "--reporter=default", "--reporter=json", `--outputFile.json=${vitest}`]],
      report: { runner: "vitest", file: vitest },
    },
    {
      name: "browser",
      commands: [["@playwright/test/cli.js", "test", "--reporter=list,json"]],
      report: { runner: "playwright", file: playwright },
      looks: true,
    },
    {
      name: "screenshots",
      commands: [["@playwright/test/cli.js", "test", "--config=tests/screenshots/playwright.config.ts", "--reporter=list,json"]],
      report: { runner: "playwright", file: playwright },
      looks: true,
    },
  ];
  const files = chosen.filter((word) => !steps.some(({ name }) => name === word));
  const wanted = steps.filter(({ name }) => (chosen.length === 0 ? name !== "screenshots" : chosen.includes(name)));
  return wanted.map((step) => (step.report ? { ...step, commands: step.commands.map((command) => [...command, ...files]) } : step));
}
