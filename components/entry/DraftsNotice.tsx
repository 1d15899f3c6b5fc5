import { CampaignDrafts } from "./CampaignDrafts";
import { useDraftWords } from "./useDraftWords";

interface Props {
  campaignId: number;
  memberId: number;
  /** The accounts that the page is about. */
  here?: readonly number[];
}

/** What this browser still keeps of a campaign, said on each of its pages and sent from there. */
export function DraftsNotice(props: Props) {
  return <CampaignDrafts {...props} words={useDraftWords()} />;
}
