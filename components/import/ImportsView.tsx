import { useFormatter, useTranslations } from "next-intl";
import { pagesShown } from "@/components/leaderboard/Pager";
import { BATCHES_A_PAGE, type Batch } from "@/lib/data/import/readBatches";
import type { Upload } from "@/lib/data/upload/upload";
import { SendFile } from "./SendFile";
import { stateShown } from "./stateShown";
import { useImportSentences } from "./useImportSentences";
import { useMoment } from "./useMoment";

interface Props {
  uploads: readonly Upload[];
  batches: readonly Batch[];
  total: number;
  page: number;
}

/** Where files are sent, those that wait, and all that were imported. */
export function ImportsView({ uploads, batches, total, page }: Props) {
  const t = useTranslations("imports");
  const send = useTranslations("imports.send");
  const sentences = useImportSentences();
  const words = {
    label: send("label"),
    hint: send("hint"),
    submit: send("submit"),
    sending: send("sending"),
    progress: send("progress"),
    announced: send("announced", { file: "{file}" }),
    none: send("none"),
    lost: send("lost"),
  };
  return (
    <div className="page upload">
      <h1>{t("title")}</h1>
      <p className="standfirst">{t("standfirst")}</p>
      <h2>{send("title")}</h2>
      <SendFile words={words} sentences={sentences} />
      <p>
        <a href="/saisie/imports/publications">{t("posts")}</a>
      </p>
      {uploads.length > 0 && (
        <>
          <h2>{t("open.title")}</h2>
          <OpenUploads uploads={uploads} />
        </>
      )}
      <h2>{t("history.title")}</h2>
      {total === 0 ? <p>{t("history.none")}</p> : <History batches={batches} />}
      <Turn page={page} pages={Math.ceil(total / BATCHES_A_PAGE)} />
    </div>
  );
}

function OpenUploads({ uploads }: { uploads: readonly Upload[] }) {
  const t = useTranslations("imports");
  const moment = useMoment();
  return (
    <table className="table stacked">
      <caption className="visually-hidden">{t("open.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("open.file")}</th>
          <th scope="col">{t("open.state")}</th>
          <th scope="col">{t("open.by")}</th>
          <th scope="col">{t("open.at")}</th>
        </tr>
      </thead>
      <tbody>
        {uploads.map((upload) => (
          <tr key={upload.id}>
            <th scope="row">
              <a href={`/saisie/imports/${upload.id}`}>{upload.fileName}</a>
            </th>
            <td>{t(`state.${stateShown(upload)}`, { count: upload.setAside })}</td>
            <td>{upload.uploadedBy}</td>
            <td>{moment(upload.uploadedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function History({ batches }: { batches: readonly Batch[] }) {
  const t = useTranslations("imports.history");
  const format = useFormatter();
  const moment = useMoment();
  return (
    <div className="scroll">
      <table className="table">
        <caption className="visually-hidden">{t("pages")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("number")}</th>
            <th scope="col">{t("file")}</th>
            <th scope="col">{t("by")}</th>
            <th scope="col">{t("at")}</th>
            <th scope="col">{t("new")}</th>
            <th scope="col">{t("same")}</th>
            <th scope="col">{t("changed")}</th>
            <th scope="col">{t("refused")}</th>
            <th scope="col">{t("setAside")}</th>
          </tr>
        </thead>
        <tbody>
          {batches.map((batch) => (
            <tr key={batch.id}>
              <th scope="row">
                <a href={`/saisie/imports/lots/${batch.id}`}>{batch.id}</a>
              </th>
              <td>
                {batch.fileName}
                {batch.demonstration && <span className="sub">{t("demonstration")}</span>}
                {batch.undoneAt !== null && <span className="sub">{t("undone")}</span>}
              </td>
              <td>{batch.appliedBy}</td>
              <td>{moment(batch.appliedAt)}</td>
              <td>{format.number(batch.rowsNew)}</td>
              <td>{format.number(batch.rowsSame)}</td>
              <td>{format.number(batch.rowsChanged)}</td>
              <td>{format.number(batch.rowsRefused)}</td>
              <td>{format.number(batch.rowsSetAside)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Turn({ page, pages }: { page: number; pages: number }) {
  const t = useTranslations("imports.history");
  if (pages < 2) return null;
  return (
    <nav aria-label={t("pages")}>
      <ul className="pages">
        {pagesShown(page, pages).map((one) => (
          <li key={one}>
            <a href={`/saisie/imports?page=${one}`} aria-current={one === page ? "page" : undefined} aria-label={t("page", { page: one })}>
              {one}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
