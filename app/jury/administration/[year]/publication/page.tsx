import { getTranslations } from "next-intl/server";
import { PublicationView } from "@/components/award/PublicationView";
import { memberPage } from "@/components/site/memberPage";
import { readAward } from "@/lib/data/award/readAward";
import { readPublication } from "@/lib/data/award/readPublication";
import { readAwardStanding } from "@/lib/data/award/readStanding";
import { database } from "@/lib/data/database";
import { awardYear } from "@/lib/gate/awardYear";

const page = memberPage({
  permission: "preview-palmares",
  path: ({ year }: { year: string }) => `/jury/administration/${year}/publication`,
  standing: async ({ params }, asked) => {
    const { id } = await readAward(awardYear(params.year));
    return readAwardStanding(database().pool, id, { ...asked, whole: true });
  },
  read: ({ params }) => readPublication(database().pool, awardYear(params.year), new Date()),
  title: async ({ year }) => (await getTranslations("publication"))("title", { year: String(year) }),
  view: (found) => <PublicationView page={found} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
