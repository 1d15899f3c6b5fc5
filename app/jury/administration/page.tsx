import { getTranslations } from "next-intl/server";
import { AwardsView } from "@/components/awardAdmin/AwardsView";
import { memberPage } from "@/components/site/memberPage";
import { listAwards } from "@/lib/data/award/readAward";
import { parisDay } from "@/lib/platform/clock";

const page = memberPage({
  permission: "run-award",
  path: () => "/jury/administration",
  title: async () => (await getTranslations("awardAdmin"))("title"),
  read: () => listAwards(),
  view: (awards) => <AwardsView awards={awards} today={parisDay(new Date())} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
