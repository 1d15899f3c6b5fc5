import { getTranslations } from "next-intl/server";
import { NewCampaignView } from "@/components/entry/NewCampaignView";
import { memberPage } from "@/components/site/memberPage";
import { listMembers } from "@/lib/data/member/listMembers";
import { listAreas } from "@/lib/data/territory/listAreas";
import { listTerritoryLists } from "@/lib/data/territoryList/territoryList";
import { whyNot } from "@/lib/gate/may";

const page = memberPage({
  permission: "manage-campaigns",
  path: () => "/saisie/campagnes/nouvelle",
  title: async () => (await getTranslations("newCampaign"))("title"),
  read: async () => {
    const [members, areas, lists] = await Promise.all([listMembers(), listAreas(), listTerritoryLists()]);
    const readers = members.filter((member) => member.state === "active" && whyNot(member, "record-figures") === null);
    return { members: readers, areas, lists };
  },
  view: (found) => <NewCampaignView {...found} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
