import { TerritoryEntryView } from "@/components/entry/TerritoryEntryView";
import { memberPage } from "@/components/site/memberPage";
import { readCampaignFacts } from "@/lib/data/campaign/readCampaign";
import { readNextTerritory } from "@/lib/data/campaign/readNextTerritory";
import { readSheet } from "@/lib/data/campaign/readSheet";
import { readSettings } from "@/lib/data/settings/readSettings";
import { readNumber } from "@/lib/gate/readNumber";
import { ExpectedError } from "@/lib/platform/errors";

/** More accounts than a territory has on the networks of a campaign. */
const ALL = 60;

const page = memberPage({
  permission: "record-figures",
  path: ({ id, level, code }: { id: string; level: string; code: string }) => `/saisie/campagnes/${id}/territoires/${level}/${code}`,
  read: async ({ params: { id, ...territory }, member }) => {
    const campaign = await readCampaignFacts(readNumber(id, "unknown-campaign"));
    const every = { campaignId: campaign.id, state: "all", network: null, memberId: null, page: 1, pageSize: ALL } as const;
    const [{ rows }, next, thresholds] = await Promise.all([
      readSheet({ ...every, territory }),
      readNextTerritory(campaign.id, member.id, territory),
      readSettings(),
    ]);
    const [first] = rows;
    if (first === undefined) throw new ExpectedError("unknown-target", { found: `${territory.level}/${territory.code}`.slice(0, 40) });
    const { jumpPercent, abovePopulation } = thresholds;
    return { campaign, name: first.territory.name, rows, next, thresholds: { jumpPercent, abovePopulation } };
  },
  title: async ({ name }) => name,
  view: (found) => <TerritoryEntryView {...found} now={new Date()} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
