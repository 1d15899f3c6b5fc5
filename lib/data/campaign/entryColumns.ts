import type { CampaignEntry } from "@/lib/domain/campaign/campaignEntry";

/** SQL: an entry `e` with those who typed and reviewed it (`m`, `v`), as JSON; null when nothing was typed. */
export const ENTRY_JSON = `CASE WHEN e.version IS NULL THEN NULL ELSE json_build_object(
  'version', e.version, 'state', e.state, 'doubts', e.doubts, 'note', e.note,
  'enteredBy', json_build_object('id', m.id, 'name', m.name), 'enteredAt', e.entered_at,
  'review', CASE WHEN e.reviewed_by IS NULL THEN NULL ELSE json_build_object('by', v.name, 'at', e.reviewed_at, 'reason', e.review_reason) END,
  'figure', CASE WHEN e.audience IS NULL THEN NULL ELSE json_build_object(
    'kind', e.kind, 'observedOn', e.observed_on, 'datePrecision', e.date_precision, 'audience', e.audience, 'precision', e.precision,
    'step', e.step, 'following', e.following, 'posts', e.posts, 'periodDays', e.period_days, 'reactions', e.reactions,
    'comments', e.comments, 'shares', e.shares, 'views', e.views) END) END`;

/** SQL: what `ENTRY_JSON` reads beside `e`. */
export const ENTRY_PEOPLE = "LEFT JOIN member m ON m.id = e.entered_by LEFT JOIN member v ON v.id = e.reviewed_by";

type Json = Omit<CampaignEntry, "enteredAt" | "review"> & { enteredAt: string; review: { by: string; at: string; reason: string } | null };

/** JSON has no instants. */
export function entryOf(json: Json | null): CampaignEntry | null {
  if (json === null) return null;
  const review = json.review && { ...json.review, at: new Date(json.review.at) };
  return { ...json, enteredAt: new Date(json.enteredAt), review };
}
