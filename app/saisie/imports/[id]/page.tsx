import { type Proposed, proposeReading } from "@/components/import/proposeReading";
import { UploadView } from "@/components/import/UploadView";
import { memberPage } from "@/components/site/memberPage";
import { type Batch, listSameFile } from "@/lib/data/import/readBatches";
import { listMappings } from "@/lib/data/upload/listMappings";
import { readUpload } from "@/lib/data/upload/readUpload";
import type { Upload } from "@/lib/data/upload/upload";
import { lastOf } from "@/lib/gate/parsePageQuery";
import { rowId } from "@/lib/gate/rowId";
import { ExpectedError } from "@/lib/platform/errors";

interface Found {
  upload: Upload;
  same: readonly Batch[];
  proposed: Proposed | null;
}

const page = memberPage<Found, { id: string }>({
  permission: "import-figures",
  path: ({ id }) => `/saisie/imports/${id}`,
  title: async ({ upload }) => upload.fileName,
  read: async ({ params, query }) => {
    const id = rowId.safeParse(params.id);
    if (!id.success) throw new ExpectedError("unknown-upload", { found: params.id });
    const upload = await readUpload(id.data, new Date());
    const same = upload.state === "ready" && upload.report ? await listSameFile(upload.report.sha256) : [];
    if (upload.head === null) return { upload, same, proposed: null };
    const line = rowId.safeParse(lastOf(query, "ligne"));
    return { upload, same, proposed: proposeReading(upload.head, upload, line.data ?? null, await listMappings()) };
  },
  view: (found) => <UploadView {...found} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
