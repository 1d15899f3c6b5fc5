import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ImportsView } from "@/components/import/ImportsView";
import { memberPage } from "@/components/site/memberPage";
import { IMPORTS_A_PAGE, listImports } from "@/lib/data/import/listImports";
import { listWaitingPosts } from "@/lib/data/post/readPostImports";
import { listOpenUploads } from "@/lib/data/upload/readUpload";
import { wholeNumber } from "@/lib/gate/api/fields";
import { parsePageQuery } from "@/lib/gate/parsePageQuery";
import { ExpectedError } from "@/lib/platform/errors";

const page = memberPage({
  permission: "import-figures",
  path: () => "/saisie/imports",
  title: async () => (await getTranslations("imports"))("title"),
  read: async ({ query }) => {
    const { page: asked } = parsePageQuery(z.object({ page: wholeNumber(1, 100_000).default(1) }), query);
    const [uploads, waiting, { imports, total }] = await Promise.all([listOpenUploads(new Date()), listWaitingPosts(), listImports(asked)]);
    const pages = Math.max(1, Math.ceil(total / IMPORTS_A_PAGE));
    if (asked > pages) throw new ExpectedError("unknown-page", { parameter: "page", found: asked, expected: `1–${pages}` });
    return { uploads, waiting, imports, total, page: asked };
  },
  view: (found) => <ImportsView {...found} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
