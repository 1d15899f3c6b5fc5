import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { ChoiceField } from "@/components/ui/ChoiceField";
import { readSheet } from "@/lib/actions/import/readSheet";
import type { SheetHead } from "@/lib/data/import/readHead";
import { useImportSentences } from "./useImportSentences";

/** Chooses another sheet of a workbook, where there are several. */
export function SheetForm({ uploadId, head: { sheets, sheet } }: { uploadId: number; head: SheetHead }) {
  const t = useTranslations("sheetForm");
  const upload = useTranslations("upload");
  const sentences = useImportSentences();
  if (sheets.length < 2) return null;
  return (
    <ActionForm action={readSheet} submit={t("submit")} sending={upload("sending")} sentences={sentences}>
      <input type="hidden" name="uploadId" value={uploadId} />
      <ChoiceField name="sheet" label={t("label")} choices={sheets.map((name) => ({ value: name, label: name }))} chosen={sheet ?? ""} />
    </ActionForm>
  );
}
