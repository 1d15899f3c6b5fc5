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

/**
 * The same for a candidature.
 * @param territoryId whose it is
 * @throws ExpectedError `too-many-candidatures`, `form-spent`
 */
export async function countCandidature(client: Transaction, territoryId: number, seal: string): Promise<void> {
  await count(client, "seal", seal, "form-spent");
  await count(client, "territoryCandidatures", String(territoryId), "too-many-candidatures");
  await count(client, "allCandidatures", "instance", "too-many-candidatures");
}

async function count(client: Transaction, kind: AttemptKind, key: string, refusal: ErrorCode): Promise<void> {
  try {
    await countWithin(client, kind, key);
  } catch (error) {
    throw error instanceof ExpectedError && error.code === "too-many-attempts" ? new ExpectedError(refusal) : error;
  }
}
