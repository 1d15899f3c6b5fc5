import { NO_EDITION } from "@/lib/domain/edition/editionCode";
import type { Day } from "@/lib/domain/snapshot/figure";
import { ExpectedError } from "@/lib/platform/errors";
import { type Queryable, readRevision, readRevisions, type StoredRevision } from "./readRevision";

/**
 * The edition that another one is compared with, in its latest revision (methodology, section 2).
 * @param asked a code; `none`; undefined for the published edition with the latest earlier reference date
 * @throws ExpectedError `unknown-edition`, `bad-value` when the one asked for is not earlier
 */
export async function choosePrevious(db: Queryable, referenceOn: Day, asked: string | undefined): Promise<StoredRevision | null> {
  if (asked === NO_EDITION) return null;
  if (asked !== undefined) {
    const previous = await readRevision(db, asked);
    if (previous.referenceOn >= referenceOn) {
      throw new ExpectedError("bad-value", {
        parameter: "previous",
        found: `${asked} (${previous.referenceOn})`,
        expected: `< ${referenceOn}`,
      });
    }
    return previous;
  }
  // Newest reference date first, newest revision first: the first that is earlier.
  const revisions = await readRevisions(db, null);
  return revisions.find((revision) => revision.referenceOn < referenceOn) ?? null;
}
