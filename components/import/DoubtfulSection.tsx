import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { LongTextField } from "@/components/ui/LongTextField";
import { confirmDoubtful } from "@/lib/actions/import/confirmDoubtful";
import { dropDoubtfulFigures } from "@/lib/actions/import/dropDoubtfulFigures";
import { explainRefusal } from "@/lib/data/import/explain";
import type { Paged, PagesOf } from "@/lib/data/upload/pages";
import type { Upload } from "@/lib/data/upload/upload";
import { refusalSentence } from "@/lib/gate/refusalSentence";
import type { Locale } from "@/lib/platform/messages";
import { DoubtsTable } from "./FigurePages";
import { ProblemTable } from "./ProblemTable";
import { useImportSentences } from "./useImportSentences";

interface Props {
  upload: Upload;
  doubts: Paged<PagesOf["doubts"]> | null;
  /** Whether whoever looks may say that they are right. */
  mayConfirm: boolean;
}

/** The doubtful figures of a file: what they are, why, and, once the others are stored, what becomes of them. */
export function DoubtfulSection({ upload, doubts, mayConfirm }: Props) {
  const t = useTranslations("upload.aside");
  const locale = useLocale() as Locale;
  const { id, setAside, doubtfulReport, doubtfulProblem, doubtfulBy, doubtfulBatchId, report, state } = upload;
  const left = doubtfulReport?.firstRefused ?? [];
  return (
    <>
      {doubtfulReport && (
        <div role="status" className="form-said">
          <p>
            {t("confirmed", { count: doubtfulReport.new + doubtfulReport.changed, by: doubtfulBy ?? "" })}{" "}
            {doubtfulBatchId !== null && (
              <a href={`/saisie/imports/lots/${doubtfulBatchId}`}>{t("link", { batch: String(doubtfulBatchId) })}</a>
            )}
          </p>
        </div>
      )}
      {setAside > 0 && (
        <section aria-labelledby="doubtful">
          <h2 id="doubtful">{t("title", { count: setAside })}</h2>
          <p className="measure">{t("text", { count: setAside })}</p>
          {(report?.changedDoubtful ?? 0) > 0 && state === "ready" && <p>{t("changed", { count: report?.changedDoubtful ?? 0 })}</p>}
          <p>
            <a href={`/saisie/imports/${id}/douteux.csv`} download>
              {t("download")}
            </a>{" "}
            {t("mend")}
          </p>
          {left.length > 0 && (
            <>
              <p>{t("left", { count: left.length })}</p>
              <ProblemTable
                caption={t("title", { count: setAside })}
                rows={left.map((one) => ({ ...one, header: null, text: explainRefusal(one) }))}
              />
            </>
          )}
          {doubts && <DoubtsTable uploadId={id} paged={doubts} count={setAside} />}
          {doubtfulProblem && (
            <div role="alert" className="form-said form-refused">
              <p>
                {t("failed")} {refusalSentence(doubtfulProblem, locale)}
              </p>
            </div>
          )}
          {(state === "applied" || upload.stopped) && <Decide upload={upload} mayConfirm={mayConfirm} />}
        </section>
      )}
    </>
  );
}

function Decide({ upload: { id, setAside, changedAt }, mayConfirm }: Pick<Props, "upload" | "mayConfirm">) {
  const t = useTranslations("upload.aside");
  const form = useTranslations("upload");
  const sentences = useImportSentences();
  const seen = (
    <>
      <input type="hidden" name="uploadId" value={id} />
      <input type="hidden" name="seen" value={changedAt.toISOString()} />
    </>
  );
  return (
    <>
      <h3>{t("confirmTitle")}</h3>
      {mayConfirm ? (
        <ActionForm action={confirmDoubtful} submit={t("confirm", { count: setAside })} sending={form("sending")} sentences={sentences}>
          {seen}
          <input type="hidden" name="confirmedDoubtful" value={setAside} />
          <LongTextField name="reason" label={form("reason")} hint={form("reasonHint")} rows={2} />
        </ActionForm>
      ) : (
        <p className="form-said measure">{form("apply.fourEyes", { count: setAside })}</p>
      )}
      <ActionForm action={dropDoubtfulFigures} submit={t("drop", { count: setAside })} sending={form("sending")} sentences={sentences}>
        {seen}
      </ActionForm>
    </>
  );
}
