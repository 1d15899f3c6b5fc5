import { getTranslations } from "next-intl/server";
import { PostImportsView } from "@/components/post/PostImportsView";
import { memberPage } from "@/components/site/memberPage";
import { readRefusedFile } from "@/lib/gate/readRefusedFile";

const page = memberPage({
  permission: "import-figures",
  path: () => "/saisie/imports/publications",
  title: async () => (await getTranslations("postImport"))("title"),
  read: async ({ query }) => ({ refused: readRefusedFile(query) }),
  view: (found) => <PostImportsView {...found} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
