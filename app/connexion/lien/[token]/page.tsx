import { getTranslations } from "next-intl/server";
import { LinkView } from "@/components/member/LinkView";
import { publicPage } from "@/components/site/publicPage";
import { readLink } from "@/lib/data/member/readLink";

const page = publicPage({
  path: ({ token }: { token: string }) => `/connexion/lien/${token}`,
  read: async ({ params }) => ({ token: params.token, link: await readLink(params.token, new Date()) }),
  // Its address opens an account: it is told to no other site. A form sent from here still says whose it is, before its script runs as well.
  metadata: async () => ({ title: (await getTranslations("link"))("title"), robots: { index: false }, referrer: "same-origin" }),
  view: ({ token, link }) => <LinkView token={token} link={link} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
