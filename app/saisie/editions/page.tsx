import { getTranslations } from "next-intl/server";
import { DraftsView } from "@/components/edition/DraftsView";
import { memberPage } from "@/components/site/memberPage";
import { listDrafts } from "@/lib/data/draft/listDrafts";
import { listEditions } from "@/lib/data/edition/listEditions";

const page = memberPage({
  permission: "prepare-edition",
  path: () => "/saisie/editions",
  title: async () => (await getTranslations("drafts"))("title"),
  read: async () => {
    const [drafts, editions] = await Promise.all([listDrafts(), listEditions()]);
    return { drafts, editions };
  },
  view: (found) => <DraftsView {...found} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
