import { EntryView } from "@/components/entry/EntryView";
import { memberPage } from "@/components/site/memberPage";
import { readCampaign } from "@/lib/data/campaign/readCampaign";
import { readSheet } from "@/lib/data/campaign/readSheet";
import { readNumber } from "@/lib/gate/readNumber";
import { ExpectedError } from "@/lib/platform/errors";

const page = memberPage({
  permission: "record-figures",
  path: ({ id, account }: { id: string; account: string }) => `/saisie/campagnes/${id}/comptes/${account}`,
  read: async ({ params }) => {
    const campaign = await readCampaign(readNumber(params.id, "unknown-campaign"));
    const accountId = readNumber(params.account, "unknown-target");
    const { rows } = await readSheet({
      campaignId: campaign.id,
      state: "all",
      network: null,
      memberId: null,
      accountId,
      page: 1,
      pageSize: 1,
    });
    const [row] = rows;
    if (row === undefined) throw new ExpectedError("unknown-target", { found: `${params.id}/${params.account}` });
    return { campaign, row };
  },
  title: async ({ row }) => row.territory.name,
  view: (found) => <EntryView {...found} now={new Date()} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
