import { PostImportView } from "@/components/post/PostImportView";
import { memberPage } from "@/components/site/memberPage";
import { type PostImportDetails, readPostImport } from "@/lib/data/post/readPostImports";
import { rowId } from "@/lib/gate/rowId";
import { ExpectedError } from "@/lib/platform/errors";

const page = memberPage<PostImportDetails, { id: string }>({
  permission: "import-figures",
  path: ({ id }) => `/saisie/imports/publications/${id}`,
  title: async ({ fileName }) => fileName,
  read: async ({ params }) => {
    const id = rowId.safeParse(params.id);
    if (!id.success) throw new ExpectedError("unknown-import", { found: params.id });
    return readPostImport(id.data);
  },
  view: (found) => <PostImportView found={found} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
