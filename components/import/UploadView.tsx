import { useFormatter, useLocale, useTranslations } from "next-intl";
import { WatchWork } from "@/components/ui/WatchWork";
import type { Batch } from "@/lib/data/import/readBatches";
import type { Paged, PagesOf } from "@/lib/data/upload/pages";
import type { Upload } from "@/lib/data/upload/upload";
import { refusalSentence } from "@/lib/gate/refusalSentence";
import type { Locale } from "@/lib/platform/messages";
import { ApplyForm } from "./ApplyForm";
import { ColumnsForm } from "./ColumnsForm";
import { AgainForm, DiscardForm } from "./FileForms";
import type { Proposed } from "./proposeReading";
import { ReportView } from "./ReportView";
import { SheetForm } from "./SheetForm";
import { stateShown } from "./stateShown";
import { ToolFound } from "./ToolFound";
import { useMoment } from "./useMoment";

interface Props {
  upload: Upload;
  /** Imports of the same file that stand. */
  same: readonly Batch[];
  /** What its columns seem to mean. */
  proposed: Proposed | null;
  /** A page of the figures that it contradicts, and of those that are doubtful. */
  changes: Paged<PagesOf["changes"]> | null;
  doubts: Paged<PagesOf["doubts"]> | null;
  /** Whether whoever looks may have the doubtful ones stored. */
  mayConfirm: boolean;
}

/** A file that was sent: how far it is, what is in it, and what one can do with it. */
export function UploadView(props: Props) {
  const { upload } = props;
  const t = useTranslations("upload");
  const state = useTranslations("imports.state");
  const moment = useMoment();
  return (
    <div className="page upload">
      <p>
        <a href="/saisie/imports">{t("back")}</a>
      </p>
      <h1 className="file-name">{upload.fileName}</h1>
      <p className="standfirst">
        {t("sentBy", { name: upload.uploadedBy, at: moment(upload.uploadedAt), size: Math.ceil(upload.bytes / 1_024) })}{" "}
        <b>{state(stateShown(upload), { count: upload.setAside })}</b>
      </p>
      <Outcome {...props} />
    </div>
  );
}

function Outcome({ upload, same, proposed, changes, doubts, mayConfirm }: Props) {
  const t = useTranslations("upload");
  const locale = useLocale() as Locale;
  const { id, problem, report } = upload;
  const columns = upload.head && proposed && (
    <>
      <SheetForm uploadId={id} head={upload.head} />
      <ColumnsForm uploadId={id} head={upload.head} proposed={proposed} open={upload.state === "failed"} />
    </>
  );
  const tool = upload.head && <ToolFound head={upload.head} fileName={upload.fileName} />;
  switch (upload.state === "applied" || upload.state === "confirming" ? "applied" : stateShown(upload)) {
    case "uploading":
      return <DiscardForm uploadId={id} />;
    case "uploaded":
    case "examining":
    case "applying":
      return <AtWork upload={upload} />;
    case "stopped":
    case "failed":
      return (
        <>
          <div role="alert" className="form-said form-refused">
            <h2 className="said-title">{t("failed")}</h2>
            <p>{problem === null ? t("stopped") : refusalSentence({ code: problem.code, details: problem.details }, locale)}</p>
          </div>
          {tool}
          {columns}
          <AgainForm uploadId={id} />
          <DiscardForm uploadId={id} />
        </>
      );
    case "ready":
      return (
        report && (
          <>
            {tool}
            <ReportView upload={upload} report={report} same={same} changes={changes} doubts={doubts} mayConfirm={mayConfirm} />
            <ApplyForm upload={upload} report={report} mayConfirm={mayConfirm} />
            {columns}
            <DiscardForm uploadId={id} />
          </>
        )
      );
    case "applied":
      return (
        report && (
          <>
            {upload.state === "confirming" && !upload.stopped && <AtWork upload={upload} />}
            <div role="status" className="form-said">
              {upload.batchId === null ? (
                <p>{t("done.nothing")}</p>
              ) : (
                <p>
                  {t(upload.undone ? "done.undone" : "done.stored", { batch: String(upload.batchId) })}{" "}
                  <a href={`/saisie/imports/lots/${upload.batchId}`}>{t("done.link")}</a>
                </p>
              )}
            </div>
            <ReportView upload={upload} report={report} same={[]} changes={changes} doubts={doubts} mayConfirm={mayConfirm} />
          </>
        )
      );
  }
}

/** How far the work is; the page reads itself again meanwhile. */
function AtWork({ upload: { progress } }: { upload: Upload }) {
  const t = useTranslations("upload");
  const format = useFormatter();
  const share = progress === null || progress.bytes === 0 ? 0 : progress.bytesRead / progress.bytes;
  return (
    <div className="form-said">
      <p role="status">{progress === null ? t("phase.waiting") : t(`phase.${progress.phase}`, { rows: progress.rows })}</p>
      <progress className="progress-bar" value={share} max={1} aria-label={t("progress")}>
        {format.number(share, { style: "percent" })}
      </progress>
      <p className="form-hint">{t("mayLeave")}</p>
      <WatchWork />
    </div>
  );
}
