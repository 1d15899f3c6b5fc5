import { getTranslations } from "next-intl/server";
import { OverviewView } from "@/components/awardAdmin/OverviewView";
import { memberPage } from "@/components/site/memberPage";
import { type AwardOverview, readOverview } from "@/lib/data/award/readOverview";
import { awardYear } from "@/lib/gate/awardYear";
import { parisDay } from "@/lib/platform/clock";
import { mailLacks } from "@/lib/platform/mailLacks";

const page = memberPage<AwardOverview, { year: string }>({
  permission: "run-award",
  path: ({ year }) => `/jury/administration/${year}`,
  title: async ({ award }) => (await getTranslations("awardAdmin"))("titleOf", { year: String(award.year) }),
  read: ({ params, member }) => readOverview(awardYear(params.year), member.id, parisDay(new Date())),
  view: (overview) => <OverviewView overview={overview} today={parisDay(new Date())} mails={mailLacks() === null} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
