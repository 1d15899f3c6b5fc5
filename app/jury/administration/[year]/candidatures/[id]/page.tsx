import { getTranslations } from "next-intl/server";
import { CandidatureView } from "@/components/candidature/CandidatureView";
import { memberPage } from "@/components/site/memberPage";
import { readCandidature } from "@/lib/data/award/readCandidature";
import { readCandidatureStanding } from "@/lib/data/award/readCandidatureStanding";
import { database } from "@/lib/data/database";
import { mailLacks } from "@/lib/platform/mailLacks";

const page = memberPage({
  permission: "handle-nominee",
  path: ({ year, id }: { year: string; id: string }) => `/jury/administration/${year}/candidatures/${id}`,
  title: async ({ territory }) => (await getTranslations("candidatures"))("one", { territory: territory.name }),
  standing: ({ params }, asked) => readCandidatureStanding(database().pool, params.id, asked),
  read: ({ params }: { params: { year: string; id: string } }) => readCandidature(database().pool, params.id, params.year),
  view: (candidature) => <CandidatureView candidature={candidature} mails={mailLacks() === null} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
