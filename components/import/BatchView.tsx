import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { TickField } from "@/components/ui/TickField";
import { undoFile } from "@/lib/actions/import/undoFile";
import type { Batch } from "@/lib/data/import/readBatches";
import { UndoneView } from "./UndoneView";
import { useImportSentences } from "./useImportSentences";
import { useMoment } from "./useMoment";

/** An import that was applied: what it brought, and how it is undone. */
export function BatchView({ batch, mayUndo }: { batch: Batch; mayUndo: boolean }) {
  const t = useTranslations("batch");
  const upload = useTranslations("upload");
  const history = useTranslations("imports.history");
  const moment = useMoment();
  const { undone, undoneAt } = batch;
  const counts = [
    [history("new"), batch.rowsNew],
    [history("same"), batch.rowsSame],
    [history("changed"), batch.rowsChanged],
    [history("refused"), batch.rowsRefused],
    [history("setAside"), batch.rowsSetAside],
  ] as const;
  return (
    <div className="page upload">
      <p>
        <a href="/saisie/imports">{upload("back")}</a>
      </p>
      <h1>{t("title", { id: String(batch.id) })}</h1>
      <p className="standfirst">{t("standfirst", { file: batch.fileName, by: batch.appliedBy, at: moment(batch.appliedAt) })}</p>
      <table className="table counts">
        <caption className="visually-hidden">{upload("counts.title", { applied: "yes" })}</caption>
        <thead>
          <tr>
            <th scope="col">{upload("counts.what")}</th>
            <th scope="col">{upload("counts.count")}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(([label, count]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="file-name">
        {t("hash")} <code>{batch.sha256}</code>
      </p>
      {batch.uploadId !== null && (
        <p>
          <a href={`/saisie/imports/${batch.uploadId}`}>{t("upload")}</a>
        </p>
      )}
      {undone !== null && undoneAt !== null && <UndoneView undone={undone} by={batch.undoneBy ?? ""} at={undoneAt} />}
      {mayUndo && !batch.demonstration && (undone === null || undone.left > 0) && <UndoForm id={batch.id} again={undone !== null} />}
    </div>
  );
}

function UndoForm({ id, again }: { id: number; again: boolean }) {
  const t = useTranslations("batch");
  const sentences = useImportSentences();
  return (
    <section aria-labelledby="undo">
      <h2 id="undo">{t("undo.title")}</h2>
      <p className="measure">{t(again ? "undone.again" : "undo.text")}</p>
      <ActionForm action={undoFile} submit={t("undo.submit")} sending={t("undo.sending")} sentences={sentences}>
        <input type="hidden" name="batchId" value={id} />
        <TickField name="sure" label={t("undo.sure", { id: String(id) })} />
      </ActionForm>
    </section>
  );
}
