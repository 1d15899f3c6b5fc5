import { getTranslations } from "next-intl/server";
import { FollowView } from "@/components/candidature/FollowView";
import { publicPage } from "@/components/site/publicPage";
import { readFollowedPage } from "@/lib/gate/readFollowedPage";

const page = publicPage({
  path: ({ token }: { token: string }) => `/prix/candidature/confirmer/${token}`,
  read: ({ params, query }) => readFollowedPage(params.token, query),
  // Its address opens what somebody sent: it is told to no other site. A form sent from here still says whose it is.
  metadata: async () => ({
    title: (await getTranslations("candidature.follow"))("metaTitle"),
    robots: { index: false },
    referrer: "same-origin",
  }),
  view: (page) => <FollowView page={page} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
