import { getTranslations } from "next-intl/server";
import { ForgottenView } from "@/components/member/ForgottenView";
import { publicPage } from "@/components/site/publicPage";
import { mailLacks } from "@/lib/platform/mailLacks";

const page = publicPage({
  path: () => "/connexion/oubli",
  read: async () => ({ byMail: mailLacks() === null }),
  metadata: async () => ({ title: (await getTranslations("forgotten"))("title"), robots: { index: false } }),
  view: ({ byMail }) => <ForgottenView byMail={byMail} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
