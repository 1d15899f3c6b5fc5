import type pg from "pg";
import type { CampaignEntry } from "@/lib/domain/campaign/campaignEntry";
import type { Figure } from "@/lib/domain/snapshot/figure";
import { recordSnapshot } from "../snapshot/recordSnapshot";
import { withdrawSnapshot } from "../snapshot/withdrawSnapshot";
import type { Target } from "./lockTarget";
import type { EntryId } from "./storedEntry";

/** Who changes the snapshot of which entry. */
export interface Following extends EntryId {
  actor: string;
  now: Date;
}

/** The figure of an entry that stands, and what it took the place of. */
export interface StoredFigure {
  stored: CampaignEntry["stored"];
  replaced: unknown;
}

/** Puts the figure of an entry among the snapshots, in the place of the one that it had there. */
export async function storeFigure(
  client: pg.PoolClient,
  following: Following,
  target: Target,
  present: CampaignEntry | null,
  figure: Figure,
): Promise<StoredFigure> {
  const { accountId, actor, now } = following;
  const { observedOn, kind } = figure;
  const moves = present?.stored && (present.stored.observedOn !== observedOn || present.stored.kind !== kind);
  const replaced = present?.stored ? await readReplaced(client, following) : null;
  if (moves) await takeFigureBack(client, following, target, present);
  const source = { source: target.title, sourceUrl: target.url };
  const { before, own } = await recordSnapshot(client, { accountId, figure, ...source, actor, now });
  return { stored: { observedOn, kind }, replaced: own ? (moves ? null : replaced) : before };
}

/** Takes the figure of an entry from among the snapshots: what it had replaced comes back. */
export async function takeFigureBack(
  client: pg.PoolClient,
  following: Following,
  { title }: Target,
  present: CampaignEntry | null,
): Promise<StoredFigure> {
  if (present?.stored) {
    const id = { accountId: following.accountId, ...present.stored };
    await withdrawSnapshot(client, id, { source: title, replaced: await readReplaced(client, following), actor: following.actor });
  }
  return { stored: null, replaced: null };
}

/** What stands stays: while a figure is doubted, and when it was rejected. */
export async function keepFigure(client: pg.PoolClient, id: EntryId, present: CampaignEntry | null): Promise<StoredFigure> {
  return { stored: present?.stored ?? null, replaced: present?.stored ? await readReplaced(client, id) : null };
}

async function readReplaced(client: pg.PoolClient, { campaignId, accountId }: EntryId): Promise<unknown> {
  const { rows } = await client.query("SELECT replaced FROM campaign_entry WHERE campaign_id = $1 AND account_id = $2", [
    campaignId,
    accountId,
  ]);
  return rows[0]?.replaced ?? null;
}
