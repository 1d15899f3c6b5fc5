import { getTranslations } from "next-intl/server";
import { ReviewView } from "@/components/entry/ReviewView";
import { REVIEW_PAGE, readReviewQuery } from "@/components/entry/reviewQuery";
import { memberPage } from "@/components/site/memberPage";
import { readCampaignFacts } from "@/lib/data/campaign/readCampaign";
import { readReview } from "@/lib/data/campaign/readReview";
import { readSettings } from "@/lib/data/settings/readSettings";
import { thresholdsOf } from "@/lib/domain/campaign/doubtEntry";
import { readNumber } from "@/lib/gate/readNumber";

const page = memberPage({
  permission: "record-figures",
  path: ({ id }: { id: string }) => `/saisie/campagnes/${id}/relecture`,
  title: async () => (await getTranslations("review"))("title"),
  read: async ({ params, query, member }) => {
    const [campaign, settings] = await Promise.all([readCampaignFacts(readNumber(params.id, "unknown-campaign")), readSettings()]);
    const asked = readReviewQuery(query);
    const ownerId = settings.fourEyes ? member.id : null;
    const found = await readReview({ campaignId: campaign.id, ownerId, ...asked, pageSize: REVIEW_PAGE });
    return { campaign, asked, found, thresholds: thresholdsOf(settings) };
  },
  view: (read, { member }) => <ReviewView {...read} memberId={member.id} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
