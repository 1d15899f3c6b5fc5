import { isUnreachable } from "@/lib/data/isUnreachable";
import { refusalSentence } from "@/lib/gate/refusalSentence";
import { ExpectedError } from "@/lib/platform/errors";
import { logUnexpected } from "@/lib/platform/log";
import { translator } from "@/lib/platform/messages";
import { StartProblem } from "../instance/startProblem";
import { CommandProblem } from "./CommandProblem";

/** 0: done. 1: nothing could be done. 2: done, and something is wrong (what was verified differs, an invariant is broken). */
export type ExitCode = 0 | 1 | 2;

/** Runs a command to its exit code: answers on standard output; what went wrong in one sentence on standard error. */
export async function runCommand(name: string, run: (args: readonly string[]) => Promise<ExitCode>): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${sentenceOf(error, name)}\n`);
  }
}

function sentenceOf(error: unknown, command: string): string {
  const errors = translator("fr", "errors");
  if (error instanceof CommandProblem || error instanceof StartProblem) return error.message;
  if (error instanceof ExpectedError) return refusalSentence(error, "fr");
  if (isUnreachable(error)) return errors("database-unreachable");
  return errors("unexpected", { requestId: logUnexpected(error, { command }) });
}

export function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

/** Progress: on standard error, for standard output belongs to the answer. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
