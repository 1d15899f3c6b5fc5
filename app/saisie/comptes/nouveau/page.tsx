import { getTranslations } from "next-intl/server";
import { NewAccountView } from "@/components/account/NewAccountView";
import { memberPage } from "@/components/site/memberPage";
import { lastOf } from "@/lib/gate/parsePageQuery";

const page = memberPage({
  permission: "edit-register",
  path: () => "/saisie/comptes/nouveau",
  title: async () => (await getTranslations("register"))("create.title"),
  read: async ({ query }) => ({ territory: lastOf(query, "territory").slice(0, 200) }),
  view: ({ territory }) => <NewAccountView territory={territory} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
