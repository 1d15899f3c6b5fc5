import { getTranslations } from "next-intl/server";
import { BatchView } from "@/components/import/BatchView";
import { memberPage } from "@/components/site/memberPage";
import { type Batch, readBatch } from "@/lib/data/import/readBatches";
import { whyNot } from "@/lib/gate/may";
import { rowId } from "@/lib/gate/rowId";
import { ExpectedError } from "@/lib/platform/errors";

const page = memberPage<Batch, { id: string }>({
  permission: "import-figures",
  path: ({ id }) => `/saisie/imports/lots/${id}`,
  title: async ({ id }) => (await getTranslations("batch"))("title", { id: String(id) }),
  read: ({ params }) => {
    const id = rowId.safeParse(params.id);
    if (!id.success) throw new ExpectedError("unknown-batch", { found: params.id });
    return readBatch(id.data);
  },
  view: (batch, { member }) => <BatchView batch={batch} mayUndo={whyNot(member, "undo-import") === null} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
