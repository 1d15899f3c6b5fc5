import { getTranslations } from "next-intl/server";
import { JuryHomeView } from "@/components/jury/JuryHomeView";
import { memberPage } from "@/components/site/memberPage";
import { readJuryHome } from "@/lib/data/award/readJuryHome";
import { whyNot } from "@/lib/gate/may";
import { parisDay } from "@/lib/platform/clock";

const page = memberPage({
  permission: "sit-on-jury",
  path: () => "/jury",
  title: async () => (await getTranslations("jury.home"))("title"),
  read: async ({ member }) => {
    const today = parisDay(new Date());
    return { awards: await readJuryHome(member.id, today), today };
  },
  view: (found, { member }) => <JuryHomeView {...found} manages={whyNot(member, "run-award") === null} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
