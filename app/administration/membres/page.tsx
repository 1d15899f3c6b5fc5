import { getTranslations } from "next-intl/server";
import { MembersView } from "@/components/member/MembersView";
import { memberPage } from "@/components/site/memberPage";
import { listMembers } from "@/lib/data/member/listMembers";
import { siteOrigin } from "@/lib/platform/publicAddress";

const page = memberPage({
  permission: "manage-members",
  path: () => "/administration/membres",
  title: async () => (await getTranslations("members"))("title"),
  read: () => listMembers(),
  view: (members) => <MembersView members={members} origin={siteOrigin()} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
