import { readSheetQuery } from "@/components/entry/sheetQuery";
import { TerritoryEntryView } from "@/components/entry/TerritoryEntryView";
import { memberPage } from "@/components/site/memberPage";
import { readCampaignFacts } from "@/lib/data/campaign/readCampaign";
import { readNextTerritory } from "@/lib/data/campaign/readNextTerritory";
import { readSheet } from "@/lib/data/campaign/readSheet";
import { readSettings } from "@/lib/data/settings/readSettings";
import { thresholdsOf } from "@/lib/domain/campaign/doubtEntry";
import { MOST_ACCOUNTS } from "@/lib/gate/entryInput";
import { readNumber } from "@/lib/gate/readNumber";
import { ExpectedError } from "@/lib/platform/errors";

const page = memberPage({
  permission: "record-figures",
  path: ({ id, level, code }: { id: string; level: string; code: string }) => `/saisie/campagnes/${id}/territoires/${level}/${code}`,
  read: async ({ params: { id, ...territory }, query, member }) => {
    const campaign = await readCampaignFacts(readNumber(id, "unknown-campaign"));
    const every = { campaignId: campaign.id, state: "all", pageSize: MOST_ACCOUNTS } as const;
    const [{ rows }, next, settings] = await Promise.all([
      readSheet({ ...every, territory }),
      readNextTerritory(campaign.id, member.id, territory),
      readSettings(),
    ]);
    const [first] = rows;
    if (first === undefined) throw new ExpectedError("unknown-target", { found: `${territory.level}/${territory.code}`.slice(0, 40) });
    const found = { campaign, name: first.territory.name, rows, next };
    return { ...found, asked: readSheetQuery(query), thresholds: thresholdsOf(settings) };
  },
  title: async ({ name }) => name,
  view: (found, { member }) => <TerritoryEntryView {...found} memberId={member.id} now={new Date()} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
