import { getTranslations } from "next-intl/server";
import { CampaignsView } from "@/components/entry/CampaignsView";
import { memberPage } from "@/components/site/memberPage";
import { listCampaigns } from "@/lib/data/campaign/listCampaigns";
import { whyNot } from "@/lib/gate/may";

const page = memberPage({
  permission: "record-figures",
  path: () => "/saisie",
  title: async () => (await getTranslations("campaigns"))("title"),
  read: () => listCampaigns(),
  view: (campaigns, { member }) => <CampaignsView campaigns={campaigns} mayCreate={whyNot(member, "manage-campaigns") === null} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
