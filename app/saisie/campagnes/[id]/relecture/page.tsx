import { getTranslations } from "next-intl/server";
import { ReviewView } from "@/components/entry/ReviewView";
import { memberPage } from "@/components/site/memberPage";
import { readCampaign } from "@/lib/data/campaign/readCampaign";
import { readSheet } from "@/lib/data/campaign/readSheet";
import { readSettings } from "@/lib/data/settings/readSettings";
import { readNumber } from "@/lib/gate/readNumber";

/** As many as one looks at in a sitting; those that are decided make room for the next. */
const SHOWN = 25;

const page = memberPage({
  permission: "record-figures",
  path: ({ id }: { id: string }) => `/saisie/campagnes/${id}/relecture`,
  title: async () => (await getTranslations("review"))("title"),
  read: async ({ params }) => {
    const campaign = await readCampaign(readNumber(params.id, "unknown-campaign"));
    const filter = { campaignId: campaign.id, state: "doubtful", network: null, memberId: null, page: 1, pageSize: SHOWN } as const;
    const [doubtful, { fourEyes }] = await Promise.all([readSheet(filter), readSettings()]);
    return { campaign, doubtful, fourEyes };
  },
  view: ({ fourEyes, ...found }, { member }) => <ReviewView {...found} own={fourEyes ? member.id : null} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
