import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { translator } from "@/lib/platform/messages";
import { PROJECT_ROOT } from "../instance/projectRoot";
import { StartProblem } from "../instance/startProblem";
import { showStep } from "../ready/showStep.mjs";
import { buildPages, isBuildFresh } from "../start/pagesBuild";
import { findBrowser } from "./findBrowser";
import { type Count, readReport } from "./readReport";
import { type TestStep, testSteps } from "./testSteps";

/** Runs everything that must hold, up to the first step that fails, and ends the process; the last line says how many tests passed and failed. */
export async function runTests(chosen: readonly string[]): Promise<void> {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => {}); // the runners get it too, and clean up after themselves
  const reports = mkdtempSync(join(tmpdir(), "belvedere-reports-"));
  const total: Count = { passed: 0, failed: 0 };
  let good = true;
  try {
    for (const step of testSteps(reports, chosen)) {
      const counted = await runStep(step, reports);
      total.passed += counted.passed;
      total.failed += counted.failed;
      good = counted.failed === 0;
      if (!good) break;
    }
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
  process.exit(good && total.passed > 0 ? 0 : 1);
}

/** A step that fails without a failed test (types, a threshold, a crash) counts as one failure. */
async function runStep(step: TestStep, reports: string): Promise<Count> {
  const t = translator("fr", "start");
  process.stdout.write(`\n── ${t(`test.${step.name}`)}\n`);
  let code: number;
  try {
    code = await runCommands(step, reports);
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    code = 1;
  }
  const counted = step.report ? readReport(step.report.runner, step.report.file) : { passed: 0, failed: 0 };
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

async function runCommands(step: TestStep, reports: string): Promise<number> {
  const environment = step.looks ? await prepareBrowser(reports) : {};
  for (const [program = "", ...args] of step.commands) {
    const code = await run(program, args, environment);
    if (code !== 0) return code;
  }
  return 0;
}

async function prepareBrowser(reports: string): Promise<Record<string, string>> {
  const t = translator("fr", "start");
  const browser = await showStep(t("test.findBrowser"), findBrowser, (path) => path ?? "");
  if (browser === null) throw new StartProblem("no-browser");
  if (!isBuildFresh()) await showStep(t("step.build"), () => buildPages());
  return { BROWSER_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, "playwright.json") };
}

function run(program: string, args: string[], environment: Record<string, string>): Promise<number> {
  const { DATABASE_URL: _never, PORT: _other, ...env } = process.env; // tests use databases and ports of their own
  return new Promise((resolve) => {
    const options = {
      cwd: PROJECT_ROOT,
      stdio: "inherit",
      env: { ...env, ...environment, NODE_ENV: "test", NEXT_TELEMETRY_DISABLED: "1" },
    } as const;
    const child = spawn(process.execPath, [join(PROJECT_ROOT, "node_modules", program), ...args], options);
    child.once("error", () => resolve(1));
    child.once("exit", (code, signal) => {
      if (signal) process.stdout.write(`${program}: ${signal}\n`); // a runner that was ended from outside says nothing itself
      resolve(code ?? 1);
    });
  });
}
