import { getTranslations } from "next-intl/server";
import { RegisterFilesView } from "@/components/account/RegisterFilesView";
import { memberPage } from "@/components/site/memberPage";
import { listRegisterFiles } from "@/lib/data/account/readRegisterFiles";
import { lastOf } from "@/lib/gate/parsePageQuery";

const page = memberPage({
  permission: "edit-register",
  path: () => "/saisie/comptes/imports",
  title: async () => (await getTranslations("registerImport"))("title"),
  read: async ({ query }) => {
    const [code, line] = [lastOf(query, "refus"), Number(lastOf(query, "ligne"))];
    return { files: await listRegisterFiles(), refused: code === "" ? null : { code, line: Number.isSafeInteger(line) ? line : 0 } };
  },
  view: (found) => <RegisterFilesView {...found} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
