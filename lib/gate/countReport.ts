import { type ErrorCode, ExpectedError } from "@/lib/platform/errors";
import { type AttemptKind, countWithin } from "./attempts";
import type { Transaction } from "./memberAction";

/**
 * Counts a report that is about to be kept, whoever sends it: many addresses together fill no queue.
 * @throws ExpectedError `too-many-reports`, or `form-spent` for a form that was sent before
 */
export async function countReport(client: Transaction, territory: string, seal: string): Promise<void> {
  await count(client, "seal", seal, "form-spent");
  await count(client, "territoryReports", territory, "too-many-reports");
  await count(client, "allReports", "instance", "too-many-reports");
}

async function count(client: Transaction, kind: AttemptKind, key: string, refusal: ErrorCode): Promise<void> {
  try {
    await countWithin(client, kind, key);
  } catch (error) {
    throw error instanceof ExpectedError && error.code === "too-many-attempts" ? new ExpectedError(refusal) : error;
  }
}
