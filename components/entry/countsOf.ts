import type { CampaignProgress } from "@/lib/data/campaign/listCampaigns";

/** What nobody has typed yet, or must type again. */
export function left({ targets, done, doubtful }: CampaignProgress): number {
  return targets - done - doubtful;
}

/** The counts of a progress as its sentence names them. */
export function countsOf(progress: CampaignProgress): Record<"targets" | "done" | "imported" | "doubtful" | "rejected" | "left", number> {
  const { targets, done, imported, doubtful, rejected } = progress;
  return { targets, done, imported, doubtful, rejected, left: left(progress) };
}
