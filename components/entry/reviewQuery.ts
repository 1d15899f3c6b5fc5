import { lastOf } from "@/lib/gate/parsePageQuery";
import { rowId } from "@/lib/gate/rowId";

/** Figures on a page of the review: as many as one looks at in a sitting. */
export const REVIEW_PAGE = 25;

export interface ReviewQuery {
  whose: "mine" | "own";
  /** The last account of the page before. */
  after: number | null;
}

/** What is asked of a review; what is not understood is what is usual. */
export function readReviewQuery(query: URLSearchParams): ReviewQuery {
  const after = rowId.safeParse(lastOf(query, "after"));
  return { whose: lastOf(query, "whose") === "own" ? "own" : "mine", after: after.success ? after.data : null };
}
