import type { ErrorDetails } from "@/lib/platform/errors";
import { translator } from "@/lib/platform/messages";
import type fr from "@/messages/fr.json";

/** What is wrong with how a command was called: its message is the sentence that says so. */
export class CommandProblem extends Error {
  override readonly name = "CommandProblem";
  constructor(code: keyof typeof fr.command.problem, details: ErrorDetails = {}) {
    super(translator("fr", "command")(`problem.${code}`, details));
  }
}
