import { getTranslations } from "next-intl/server";
import { MemberView } from "@/components/member/MemberView";
import { memberPage } from "@/components/site/memberPage";
import { type ListedMember, readListedMember } from "@/lib/data/member/listMembers";
import { rowId } from "@/lib/gate/rowId";
import { ExpectedError } from "@/lib/platform/errors";
import { siteOrigin } from "@/lib/platform/publicAddress";

const page = memberPage<ListedMember, { id: string }>({
  permission: "manage-members",
  path: ({ id }) => `/administration/membres/${id}`,
  title: async (member) => (await getTranslations("member"))("title", { name: member.name }),
  read: ({ params }) => {
    const id = rowId.safeParse(params.id);
    if (!id.success) throw new ExpectedError("unknown-member");
    return readListedMember(id.data);
  },
  view: (shown, { member }) => <MemberView shown={shown} own={shown.id === member.id} origin={siteOrigin()} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
