import { ExpectedError } from "@/lib/platform/errors";
import { isWithin } from "./isWithin";
import type { Transaction } from "./memberAction";

/**
 * Counts a report that is about to be kept, whoever sends it: many addresses together fill no queue.
 * @throws ExpectedError `too-many-reports`, or `form-spent` for a form that was sent before
 */
export async function countReport(client: Transaction, territory: string, seal: string): Promise<void> {
  if (!(await isWithin(client, "seal", seal))) throw new ExpectedError("form-spent");
  if (!(await isWithin(client, "territoryReports", territory))) throw new ExpectedError("too-many-reports");
  if (!(await isWithin(client, "allReports", "instance"))) throw new ExpectedError("too-many-reports");
}
