import { readFileSync } from "node:fs";
import { z } from "zod";

export interface Count {
  passed: number;
  failed: number;
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numFailedTestSuites: z.number() });
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

/** What a runner counted, from its own report; nothing when it ended before it wrote one. */
export function readReport(runner: "vitest" | "playwright", file: string): Count {
  let content: string;
  try {
    content = readFileSync(file, "utf8");
  } catch {
    return { passed: 0, failed: 0 };
  }
  if (runner === "vitest") {
    const { numPassedTests, numFailedTests } = vitestReport.parse(JSON.parse(content));
    return { passed: numPassedTests, failed: numFailedTests };
  }
  const { expected, unexpected, flaky } = playwrightReport.parse(JSON.parse(content)).stats;
  return { passed: expected, failed: unexpected + flaky }; // a test that passes at its second try has failed
}
