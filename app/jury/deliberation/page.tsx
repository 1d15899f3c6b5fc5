import { getTranslations } from "next-intl/server";
import { DeliberationsView } from "@/components/deliberation/DeliberationsView";
import { memberPage } from "@/components/site/memberPage";
import { listDeliberations } from "@/lib/data/award/listDeliberations";
import { database } from "@/lib/data/database";

const page = memberPage({
  permission: "sit-on-jury",
  path: () => "/jury/deliberation",
  title: async () => (await getTranslations("deliberation.list"))("title"),
  read: ({ member }) => listDeliberations(database().pool, member.id),
  view: (categories) => <DeliberationsView categories={categories} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
