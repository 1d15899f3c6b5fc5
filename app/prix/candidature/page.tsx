import { getTranslations } from "next-intl/server";
import { CallView, NoCallView } from "@/components/candidature/CallView";
import { publicPage } from "@/components/site/publicPage";
import { readOpenCall } from "@/lib/data/award/readOpenCall";
import { database } from "@/lib/data/database";
import { sealForm } from "@/lib/gate/formSeal";
import { parisDay } from "@/lib/platform/clock";
import { mailLacks } from "@/lib/platform/mailLacks";

const page = publicPage({
  path: () => "/prix/candidature",
  read: async () => {
    const now = new Date();
    const found = await readOpenCall(database().pool, parisDay(now));
    return { found, seal: await sealForm("/prix/candidature", now), mails: mailLacks() === null };
  },
  metadata: async ({ found }) => ({
    title: (await getTranslations("candidature"))("metaTitle"),
    ...(found.open ? {} : { robots: { index: false } }),
  }),
  view: ({ found, seal, mails }) =>
    found.open ? <CallView call={found.open} seal={seal} mails={mails} /> : <NoCallView {...found.none} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
