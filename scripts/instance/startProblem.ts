import type { ErrorDetails } from "@/lib/platform/errors";
import { translator } from "@/lib/platform/messages";
import type fr from "@/messages/fr.json";

export type StartProblemCode = keyof typeof fr.start.problem;

/** What keeps the instance from starting and somebody can mend: its message is the one sentence that says how. */
export class StartProblem extends Error {
  override readonly name = "StartProblem";
  constructor(
    readonly code: StartProblemCode,
    details: ErrorDetails = {},
  ) {
    super(translator("fr", "start")(`problem.${code}`, details));
  }
}
