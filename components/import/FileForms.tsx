import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { discardFile } from "@/lib/actions/import/discardFile";
import { examineAgain } from "@/lib/actions/import/examineAgain";
import { useImportSentences } from "./useImportSentences";

/** Has a file examined anew. */
export function AgainForm({ uploadId }: { uploadId: number }) {
  const t = useTranslations("upload");
  const sentences = useImportSentences();
  return (
    <ActionForm action={examineAgain} submit={t("again")} sending={t("sending")} sentences={sentences}>
      <input type="hidden" name="uploadId" value={uploadId} />
    </ActionForm>
  );
}

/** Gives a file up. */
export function DiscardForm({ uploadId }: { uploadId: number }) {
  const t = useTranslations("upload");
  const sentences = useImportSentences();
  return (
    <ActionForm action={discardFile} submit={t("discard")} sending={t("sending")} sentences={sentences}>
      <input type="hidden" name="uploadId" value={uploadId} />
    </ActionForm>
  );
}
