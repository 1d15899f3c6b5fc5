import { TerritoryListView } from "@/components/campaign/TerritoryListView";
import { memberPage } from "@/components/site/memberPage";
import { readTerritoryList } from "@/lib/data/territoryList/territoryList";
import { readNumber } from "@/lib/gate/readNumber";

const page = memberPage({
  permission: "manage-lists",
  path: ({ list }: { list: string }) => `/saisie/campagnes/listes/${list}`,
  read: ({ params }) => readTerritoryList(readNumber(params.list, "unknown-list")),
  title: async (list) => list.name,
  view: (list) => <TerritoryListView list={list} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
