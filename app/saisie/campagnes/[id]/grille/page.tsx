import { SheetView } from "@/components/entry/SheetView";
import { readSheetQuery, sheetFilter } from "@/components/entry/sheetQuery";
import { memberPage } from "@/components/site/memberPage";
import { readSheet } from "@/lib/data/campaign/readSheet";
import { readSheetChoices } from "@/lib/data/campaign/readSheetChoices";
import { readSettings } from "@/lib/data/settings/readSettings";
import { thresholdsOf } from "@/lib/domain/campaign/doubtEntry";
import { readNumber } from "@/lib/gate/readNumber";

const page = memberPage({
  permission: "record-figures",
  path: ({ id }: { id: string }) => `/saisie/campagnes/${id}/grille`,
  read: async ({ params, query }) => {
    const campaign = await readSheetChoices(readNumber(params.id, "unknown-campaign"));
    const asked = readSheetQuery(query);
    const filter = { campaignId: campaign.id, ...sheetFilter(asked) };
    const [sheet, settings] = await Promise.all([readSheet(filter), readSettings()]);
    return { campaign, asked, sheet, thresholds: thresholdsOf(settings) };
  },
  title: async ({ campaign }) => campaign.title,
  view: (found, { member }) => <SheetView {...found} memberId={member.id} now={new Date()} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
