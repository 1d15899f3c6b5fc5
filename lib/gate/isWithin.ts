import { ExpectedError } from "@/lib/platform/errors";
import { type AttemptKind, countWithin } from "./attempts";
import type { Transaction } from "./memberAction";

/** Counts what is about to be kept, with it: what is then refused for another reason was not counted. Tells whether it is within the limit. */
export async function isWithin(client: Transaction, kind: AttemptKind, key: string): Promise<boolean> {
  try {
    await countWithin(client, kind, key);
    return true;
  } catch (error) {
    if (error instanceof ExpectedError && error.code === "too-many-attempts") return false;
    throw error;
  }
}
