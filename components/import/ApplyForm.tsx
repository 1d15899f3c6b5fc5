import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { TickField } from "@/components/ui/TickField";
import { applyFile } from "@/lib/actions/import/applyFile";
import type { ImportReport } from "@/lib/data/import/report";
import { useImportSentences } from "./useImportSentences";

/** Has what is good stored; to replace what is stored already is a choice of its own, which says how much. */
export function ApplyForm({ uploadId, report }: { uploadId: number; report: ImportReport }) {
  const t = useTranslations("upload.apply");
  const sentences = useImportSentences();
  const form = useTranslations("upload");
  if (report.new + report.changed + report.accountsNamed === 0) return <p className="form-said">{t("nothing")}</p>;
  const submit = report.new > 0 ? t("submit", { count: report.new }) : t("submitNone");
  return (
    <section aria-labelledby="apply">
      <h2 id="apply">{t("title")}</h2>
      <ActionForm action={applyFile} submit={submit} sending={form("sending")} sentences={sentences}>
        <input type="hidden" name="uploadId" value={uploadId} />
        <input type="hidden" name="confirmed" value={report.changed} />
        {report.changed > 0 && <TickField name="overwrite" label={t("overwrite", { count: report.changed })} hint={t("overwriteHint")} />}
      </ActionForm>
    </section>
  );
}
