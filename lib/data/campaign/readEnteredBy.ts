import { ExpectedError } from "@/lib/platform/errors";
import { database } from "../database";
import type { EntryId } from "./storedEntry";

/**
 * Who typed what is to be reviewed.
 * @throws ExpectedError `unknown-target`
 */
export async function readEnteredBy({ campaignId, accountId }: EntryId): Promise<number> {
  const entry = await database().prisma.campaignEntry.findUnique({
    where: { campaignId_accountId: { campaignId, accountId } },
    select: { enteredById: true },
  });
  if (entry === null) throw new ExpectedError("unknown-target", { found: `${campaignId}/${accountId}` });
  return entry.enteredById;
}
