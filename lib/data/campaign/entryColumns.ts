import type { CampaignEntry } from "@/lib/domain/campaign/campaignEntry";

/** SQL: an entry `e` with those who typed and reviewed it (`m`, `v`), as JSON; null when nothing was typed. */
export const ENTRY_JSON = `CASE WHEN e.version IS NULL THEN NULL ELSE json_build_object(
  'version', e.version, 'state', e.state, 'doubts', e.doubts, 'note', e.note,
  'enteredBy', json_build_object('id', m.id, 'name', m.name), 'enteredAt', e.entered_at,
  'stored', CASE WHEN e.stored_on IS NULL THEN NULL ELSE json_build_object('observedOn', e.stored_on, 'kind', e.stored_kind) END,
  'review', CASE WHEN e.reviewed_by IS NULL THEN NULL ELSE json_build_object('by', v.name, 'at', e.reviewed_at, 'reason', e.review_reason) END,
  'figure', CASE WHEN e.audience IS NULL THEN NULL ELSE json_build_object(
    'kind', e.kind, 'observedOn', e.observed_on, 'datePrecision', e.date_precision, 'audience', e.audience, 'precision', e.precision,
    'step', e.step, 'following', e.following, 'posts', e.posts, 'periodDays', e.period_days, 'reactions', e.reactions,
    'comments', e.comments, 'shares', e.shares, 'views', e.views) END) END`;

/** SQL: the figure that stands while that of entry `e` does not, as JSON. Apart: it plans over all partitions of the figures. */
export const STANDING_FIGURE = `(SELECT json_build_object('audience', k.audience, 'observedOn', k.observed_on) FROM snapshot k
  WHERE e.state IN ('doubtful', 'rejected') AND k.account_id = e.account_id AND k.observed_on = e.stored_on AND k.kind = e.stored_kind)`;

/** SQL: what `ENTRY_JSON` reads beside `e`. */
export const ENTRY_PEOPLE = "LEFT JOIN member m ON m.id = e.entered_by LEFT JOIN member v ON v.id = e.reviewed_by";

type Json = Omit<CampaignEntry, "enteredAt" | "review" | "standing"> & {
  enteredAt: string;
  review: { by: string; at: string; reason: string } | null;
};

/** JSON has no instants. */
export function entryOf(json: Json | null, standing: CampaignEntry["standing"]): CampaignEntry | null {
  if (json === null) return null;
  const review = json.review && { ...json.review, at: new Date(json.review.at) };
  return { ...json, enteredAt: new Date(json.enteredAt), review, standing };
}
