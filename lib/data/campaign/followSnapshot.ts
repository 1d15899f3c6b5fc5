import type pg from "pg";
import type { CampaignEntry } from "@/lib/domain/campaign/campaignEntry";
import type { Figure } from "@/lib/domain/snapshot/figure";
import { recordSnapshot, withdrawSnapshot } from "../snapshot/recordSnapshot";
import type { Target } from "./lockTarget";

/** Whether the figure of an entry is a snapshot. */
export function isStored(entry: CampaignEntry | null): entry is CampaignEntry & { figure: Figure } {
  return entry?.figure != null && (entry.state === "recorded" || entry.state === "confirmed");
}

/** The snapshot of an entry follows it: there while it is beyond doubt, at its day. */
export async function followSnapshot(
  client: pg.PoolClient,
  { accountId, actor, now }: { accountId: number; actor: string; now: Date },
  { title, url }: Target,
  present: CampaignEntry | null,
  figure: Figure | null,
): Promise<void> {
  if (isStored(present) && (figure === null || present.figure.observedOn !== figure.observedOn || present.figure.kind !== figure.kind)) {
    await withdrawSnapshot(client, { accountId, ...present.figure }, title, actor);
  }
  if (figure !== null) await recordSnapshot(client, { accountId, figure, source: title, sourceUrl: url, actor, now });
}
