import { type Proposed, proposeReading } from "@/components/import/proposeReading";
import { UploadView } from "@/components/import/UploadView";
import { memberPage } from "@/components/site/memberPage";
import { type Batch, listSameFile } from "@/lib/data/import/readBatches";
import { readSettings } from "@/lib/data/settings/readSettings";
import { listMappings } from "@/lib/data/upload/listMappings";
import { type Paged, type PagesOf, readPage } from "@/lib/data/upload/pages";
import { readUpload } from "@/lib/data/upload/readUpload";
import type { Upload } from "@/lib/data/upload/upload";
import { whyNot } from "@/lib/gate/may";
import { lastOf } from "@/lib/gate/parsePageQuery";
import { rowId } from "@/lib/gate/rowId";
import { ExpectedError } from "@/lib/platform/errors";

interface Found {
  upload: Upload;
  same: readonly Batch[];
  proposed: Proposed | null;
  changes: Paged<PagesOf["changes"]> | null;
  doubts: Paged<PagesOf["doubts"]> | null;
  fourEyes: boolean;
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
    const numberIn = (name: string) => rowId.safeParse(lastOf(query, name)).data ?? null;
    const [changes, doubts, { fourEyes }, mappings] = await Promise.all([
      readPage(upload.id, "changes", numberIn("contredits") ?? 1),
      readPage(upload.id, "doubts", numberIn("douteux") ?? 1),
      readSettings(),
      listMappings(),
    ]);
    const proposed = upload.head && proposeReading(upload.head, upload, numberIn("ligne"), mappings);
    return { upload, same, proposed, changes, doubts, fourEyes };
  },
  view: ({ fourEyes, ...found }, { member }) => (
    <UploadView {...found} mayConfirm={whyNot(member, "review-figures", fourEyes ? found.upload.uploadedById : "anybody") === null} />
  ),
});
export const generateMetadata = page.generateMetadata;
export default page.render;
