import { createHash } from "node:crypto";
import { foldEmail } from "@/lib/domain/member/foldEmail";
import { ExpectedError } from "@/lib/platform/errors";
import { mailLacks } from "@/lib/platform/mailLacks";
import { isWithin } from "./isWithin";
import type { Transaction } from "./memberAction";

interface CountedCandidature {
  /** Of whoever sends it. */
  address: string;
  territoryId: number;
  email: string;
  seal: string;
}

/**
 * Counts a candidature that is about to be kept. What many addresses send together shuts nobody out: beyond their limits it is taken where its
 * sender is mailed, and waits until they confirm it. Nobody is mailed by strangers but a few times an hour: a manager reaches them otherwise.
 * @returns whether its sender is mailed
 * @throws ExpectedError `form-spent` for a form that was sent before, `too-many-candidatures`
 */
export async function countCandidature(client: Transaction, { address, territoryId, email, seal }: CountedCandidature): Promise<boolean> {
  if (!(await isWithin(client, "seal", seal))) throw new ExpectedError("form-spent");
  if (!(await isWithin(client, "ownCandidatures", `${territoryId} ${address}`))) throw new ExpectedError("too-many-candidatures");
  const mailed = mailLacks() === null && (await isWithin(client, "candidatureMails", sealedEmail(email)));
  const ofTerritory = await isWithin(client, "territoryCandidatures", String(territoryId));
  const ofAll = await isWithin(client, "allCandidatures", "instance");
  if (!mailed && !(ofTerritory && ofAll)) throw new ExpectedError("too-many-candidatures");
  return mailed;
}

/** The count outlives a candidature that is taken back: it does not say who sent it. */
function sealedEmail(email: string): string {
  return createHash("sha256").update(foldEmail(email)).digest("hex");
}
