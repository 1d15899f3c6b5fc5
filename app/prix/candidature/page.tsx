import { getTranslations } from "next-intl/server";
import { CallView, NoCallView } from "@/components/candidature/CallView";
import { publicPage } from "@/components/site/publicPage";
import { readOpenCall } from "@/lib/data/award/readOpenCall";
import { database } from "@/lib/data/database";
import { sealForm } from "@/lib/gate/formSeal";
import { parisDay } from "@/lib/platform/clock";

const page = publicPage({
  path: () => "/prix/candidature",
  read: async () => {
    const now = new Date();
    return { found: await readOpenCall(database().pool, parisDay(now)), seal: await sealForm("/prix/candidature", now) };
  },
  metadata: async ({ found }) => ({
    title: (await getTranslations("candidature"))("metaTitle"),
    ...(found.open ? {} : { robots: { index: false } }),
  }),
  view: ({ found, seal }) => (found.open ? <CallView call={found.open} seal={seal} /> : <NoCallView {...found.none} />),
});
export const generateMetadata = page.generateMetadata;
export default page.render;
