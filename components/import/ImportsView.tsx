import { useFormatter, useTranslations } from "next-intl";
import { pagesShown } from "@/components/leaderboard/Pager";
import { type AppliedImport, IMPORTS_A_PAGE } from "@/lib/data/import/listImports";
import type { WaitingPosts } from "@/lib/data/post/readPostImports";
import type { Upload } from "@/lib/data/upload/upload";
import { SendFile } from "./SendFile";
import { stateShown } from "./stateShown";
import { useImportSentences } from "./useImportSentences";
import { useMoment } from "./useMoment";

interface Props {
  uploads: readonly Upload[];
  waiting: readonly WaitingPosts[];
  imports: readonly AppliedImport[];
  total: number;
  page: number;
}

/** Where files are sent, those that wait, and all that were imported. */
export function ImportsView({ uploads, waiting, imports, total, page }: Props) {
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
      {uploads.length + waiting.length > 0 && (
        <>
          <h2>{t("open.title")}</h2>
          <OpenFiles uploads={uploads} waiting={waiting} />
        </>
      )}
      <h2>{t("history.title")}</h2>
      {total === 0 ? <p>{t("history.none")}</p> : <History imports={imports} />}
      <Turn page={page} pages={Math.ceil(total / IMPORTS_A_PAGE)} />
    </div>
  );
}

function OpenFiles({ uploads, waiting }: Pick<Props, "uploads" | "waiting">) {
  const t = useTranslations("imports");
  const moment = useMoment();
  return (
    <table className="table stacked">
      <caption className="visually-hidden">{t("open.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("open.file")}</th>
          <th scope="col">{t("kind")}</th>
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
            <td>{t("kinds.figures")}</td>
            <td>{t(`state.${stateShown(upload)}`, { count: upload.setAside })}</td>
            <td>{upload.uploadedBy}</td>
            <td>{moment(upload.uploadedAt)}</td>
          </tr>
        ))}
        {waiting.map(({ id, fileName, readBy, readAt }) => (
          <tr key={`posts-${id}`}>
            <th scope="row">
              <a href={`/saisie/imports/publications/${id}`}>{fileName}</a>
            </th>
            <td>{t("kinds.posts")}</td>
            <td>{t("state.ready")}</td>
            <td>{readBy}</td>
            <td>{moment(readAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function History({ imports }: Pick<Props, "imports">) {
  const all = useTranslations("imports");
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
            <th scope="col">{all("kind")}</th>
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
          {imports.map((one) => (
            <tr key={`${one.kind}-${one.id}`}>
              <th scope="row">
                <a href={`/saisie/imports/${one.kind === "posts" ? "publications" : "lots"}/${one.id}`}>{one.id}</a>
              </th>
              <td>{all(`kinds.${one.kind}`)}</td>
              <td>
                {one.fileName}
                {one.demonstration && <span className="sub">{t("demonstration")}</span>}
                {one.undone && <span className="sub">{t("undone")}</span>}
              </td>
              <td>{one.appliedBy}</td>
              <td>{moment(one.appliedAt)}</td>
              <td>{format.number(one.new)}</td>
              <td>{format.number(one.same)}</td>
              <td>{format.number(one.changed)}</td>
              <td>{format.number(one.refused)}</td>
              <td>{one.setAside === null ? "–" : format.number(one.setAside)}</td>
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
