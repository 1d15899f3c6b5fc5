import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { LongTextField } from "@/components/ui/LongTextField";
import { TickField } from "@/components/ui/TickField";
import { applyFile } from "@/lib/actions/import/applyFile";
import type { ImportReport } from "@/lib/data/import/report";
import type { Upload } from "@/lib/data/upload/upload";
import { useImportSentences } from "./useImportSentences";

interface Props {
  upload: Upload;
  report: ImportReport;
  /** Whether whoever looks may have the doubtful figures stored. */
  mayConfirm: boolean;
}

/** Has what is good stored; to replace what is stored already, and to store what is doubtful, are choices of their own, which say how much. */
export function ApplyForm({ upload, report, mayConfirm }: Props) {
  const t = useTranslations("upload.apply");
  const form = useTranslations("upload");
  const sentences = useImportSentences();
  const doubtful = report.setAside + report.changedDoubtful;
  const good = report.new + report.changed + report.accountsNamed;
  if (good + report.setAside === 0) return <p className="form-said">{t("nothing")}</p>;
  const submit = report.new > 0 ? t("submit", { count: report.new }) : t("submitNone");
  return (
    <section aria-labelledby="apply">
      <h2 id="apply">{t("title")}</h2>
      {doubtful > 0 && !mayConfirm && <p className="form-said measure">{t("fourEyes", { count: doubtful })}</p>}
      {(good > 0 || mayConfirm) && (
        <ActionForm action={applyFile} submit={submit} sending={form("sending")} sentences={sentences}>
          <input type="hidden" name="uploadId" value={upload.id} />
          <input type="hidden" name="seen" value={upload.changedAt.toISOString()} />
          <input type="hidden" name="confirmed" value={report.changed} />
          <input type="hidden" name="confirmedDoubtful" value={doubtful} />
          {report.changed > 0 && <TickField name="overwrite" label={t("overwrite", { count: report.changed })} hint={t("overwriteHint")} />}
          {doubtful > 0 && mayConfirm && <Doubtful report={report} />}
        </ActionForm>
      )}
    </section>
  );
}

function Doubtful({ report: { setAside, changedDoubtful } }: { report: ImportReport }) {
  const t = useTranslations("upload.apply");
  const form = useTranslations("upload");
  const label =
    changedDoubtful === 0 ? t("doubtful", { count: setAside }) : t("doubtfulOverwrite", { count: setAside, changed: changedDoubtful });
  return (
    <>
      <TickField name="doubtful" label={label} hint={t("doubtfulHint")} />
      <LongTextField name="reason" label={form("reason")} hint={form("reasonHint")} rows={2} />
    </>
  );
}
