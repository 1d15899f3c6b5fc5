import { CampaignView } from "@/components/entry/CampaignView";
import { memberPage } from "@/components/site/memberPage";
import { readCampaign } from "@/lib/data/campaign/readCampaign";
import { whyNot } from "@/lib/gate/may";
import { readNumber } from "@/lib/gate/readNumber";

const page = memberPage({
  permission: "record-figures",
  path: ({ id }: { id: string }) => `/saisie/campagnes/${id}`,
  read: ({ params }) => readCampaign(readNumber(params.id, "unknown-campaign")),
  title: async (campaign) => campaign.title,
  view: (campaign, { member }) => (
    <CampaignView campaign={campaign} memberId={member.id} mayManage={whyNot(member, "manage-campaigns") === null} />
  ),
});
export const generateMetadata = page.generateMetadata;
export default page.render;
