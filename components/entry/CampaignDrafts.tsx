"use client";

import { DraftsElsewhere } from "./DraftsElsewhere";
import { useDraftsElsewhere } from "./useDraftsElsewhere";
import type { DraftWords } from "./useDraftWords";

interface Props {
  campaignId: number;
  memberId: number;
  /** The accounts that the page is about: what was typed for them in the sheet waits there. */
  here?: readonly number[];
  words: DraftWords;
}

/** What this browser still keeps of a campaign, on its other pages: it leaves from here as well. */
export function CampaignDrafts({ campaignId, memberId, here = [], words }: Props) {
  const elsewhere = useDraftsElsewhere(campaignId, memberId, here);
  return (
    <div role="status" className="sheet-pending">
      <DraftsElsewhere campaignId={campaignId} {...elsewhere} words={words} />
    </div>
  );
}
