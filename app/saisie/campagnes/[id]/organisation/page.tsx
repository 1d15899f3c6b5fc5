import { getTranslations } from "next-intl/server";
import { OrganisationView } from "@/components/campaign/OrganisationView";
import { memberPage } from "@/components/site/memberPage";
import { countMissingTargets } from "@/lib/data/campaign/changeTargets";
import { readCampaign } from "@/lib/data/campaign/readCampaign";
import { readCampaignSurvey } from "@/lib/data/campaign/surveyCampaign";
import { listMembers } from "@/lib/data/member/listMembers";
import { whyNot } from "@/lib/gate/may";
import { readNumber } from "@/lib/gate/readNumber";

const page = memberPage({
  permission: "manage-campaigns",
  path: ({ id }: { id: string }) => `/saisie/campagnes/${id}/organisation`,
  title: async () => (await getTranslations("organisation"))("title"),
  read: async ({ params }) => {
    const campaign = await readCampaign(readNumber(params.id, "unknown-campaign"));
    const [missing, members, survey] = await Promise.all([
      countMissingTargets(campaign.id),
      listMembers(),
      readCampaignSurvey(campaign.id),
    ]);
    const readers = members.filter((member) => member.state === "active" && whyNot(member, "record-figures") === null);
    return { campaign, missing, readers, survey };
  },
  view: (found) => <OrganisationView {...found} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
