import { getTranslations } from "next-intl/server";
import { TerritoryListsView } from "@/components/campaign/TerritoryListsView";
import { memberPage } from "@/components/site/memberPage";
import { listTerritoryLists } from "@/lib/data/territoryList/territoryList";

const page = memberPage({
  permission: "manage-lists",
  path: () => "/saisie/campagnes/listes",
  title: async () => (await getTranslations("lists"))("title"),
  read: () => listTerritoryLists(),
  view: (lists) => <TerritoryListsView lists={lists} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
