import { getTranslations } from "next-intl/server";
import { NewDraftView } from "@/components/edition/NewDraftView";
import { memberPage } from "@/components/site/memberPage";
import { readEdition } from "@/lib/data/edition/readEdition";
import { readSettings } from "@/lib/data/settings/readSettings";
import { lastOf } from "@/lib/gate/parsePageQuery";
import { parisDay } from "@/lib/platform/clock";

const page = memberPage({
  permission: "prepare-edition",
  path: () => "/saisie/editions/nouvelle",
  title: async () => (await getTranslations("drafts"))("newTitle"),
  read: async ({ query }) => {
    const code = lastOf(query, "revise");
    const [revised, { windowDays }] = await Promise.all([code === "" ? null : readEdition(code), readSettings()]);
    return { revised, windowDays, today: parisDay(new Date()) };
  },
  view: (found) => <NewDraftView {...found} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
