import { SheetView } from "@/components/entry/SheetView";
import { readSheetQuery, SHEET_PAGE } from "@/components/entry/sheetQuery";
import { memberPage } from "@/components/site/memberPage";
import { readCampaign } from "@/lib/data/campaign/readCampaign";
import { readSheet } from "@/lib/data/campaign/readSheet";
import { readNumber } from "@/lib/gate/readNumber";

const page = memberPage({
  permission: "record-figures",
  path: ({ id }: { id: string }) => `/saisie/campagnes/${id}/grille`,
  read: async ({ params, query }) => {
    const campaign = await readCampaign(readNumber(params.id, "unknown-campaign"));
    const asked = readSheetQuery(query);
    const { state, network, person, page } = asked;
    const filter = { campaignId: campaign.id, state, network, memberId: person, page, pageSize: SHEET_PAGE };
    return { campaign, asked, sheet: await readSheet(filter) };
  },
  title: async ({ campaign }) => campaign.title,
  view: (found, { member }) => <SheetView {...found} memberId={member.id} now={new Date()} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
