import { UploadView } from "@/components/import/UploadView";
import { memberPage } from "@/components/site/memberPage";
import { type Batch, listSameFile } from "@/lib/data/import/readBatches";
import { readUpload } from "@/lib/data/upload/readUpload";
import type { Upload } from "@/lib/data/upload/upload";
import { rowId } from "@/lib/gate/accountInput";
import { ExpectedError } from "@/lib/platform/errors";

interface Found {
  upload: Upload;
  same: readonly Batch[];
}

const page = memberPage<Found, { id: string }>({
  permission: "import-figures",
  path: ({ id }) => `/saisie/imports/${id}`,
  title: async ({ upload }) => upload.fileName,
  read: async ({ params }) => {
    const id = rowId.safeParse(params.id);
    if (!id.success) throw new ExpectedError("unknown-upload", { found: params.id });
    const upload = await readUpload(id.data, new Date());
    return { upload, same: upload.state === "ready" && upload.report ? await listSameFile(upload.report.sha256) : [] };
  },
  view: (found) => <UploadView {...found} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
