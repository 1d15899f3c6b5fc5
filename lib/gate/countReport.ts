import { ExpectedError } from "@/lib/platform/errors";
import { countAttempt } from "./attempts";

/**
 * Counts a report that is about to be kept, whoever sends it: many addresses together fill no queue.
 * @throws ExpectedError `too-many-reports`, or `form-spent` for a form that was sent before
 */
export async function countReport(territory: string, seal: string): Promise<void> {
  const count = (...[kind, key]: Parameters<typeof countAttempt>) => countAttempt(kind, key).then(() => true, notRefused);
  if (!(await count("seal", seal))) throw new ExpectedError("form-spent");
  if (!(await count("territoryReports", territory)) || !(await count("allReports", "instance")))
    throw new ExpectedError("too-many-reports");
}

function notRefused(error: unknown): false {
  if (error instanceof ExpectedError && error.code === "too-many-attempts") return false;
  throw error;
}
