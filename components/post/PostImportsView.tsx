import { useTranslations } from "next-intl";
import { useMoment } from "@/components/import/useMoment";
import type { PostImport } from "@/lib/data/post/readPostImports";
import type { RefusedFile } from "@/lib/gate/readRefusedFile";

/** What a file can be refused with as a whole. */
const REFUSALS = [
  ...(["file-empty", "file-not-text", "file-too-large", "post-header-not-found", "header-incomplete", "too-many-rows"] as const),
  ...(["line-too-long", "quote-unclosed", "too-many-columns", "workbook-refused", "uploads-busy"] as const),
];

/** The files of posts: one to send, and those that were read. */
export function PostImportsView({ imports, refused }: { imports: readonly PostImport[]; refused: RefusedFile | null }) {
  const t = useTranslations("postImport");
  const moment = useMoment();
  const code = REFUSALS.find((one) => one === refused?.code);
  return (
    <div className="page">
      <p className="soft">
        <a href="/saisie/imports">{t("figures")}</a>
      </p>
      <h1>{t("title")}</h1>
      <p className="standfirst">{t("standfirst")}</p>
      {refused !== null && (
        <p role="alert" className="form-said form-refused">
          {code === undefined ? t("refused.other") : t(`refused.${code}`, { line: refused.line, expected: refused.expected })}
        </p>
      )}
      <form method="post" action="/saisie/imports/publications/fichier" encType="multipart/form-data" className="member-form">
        <div className="form-field">
          <label htmlFor="posts-file">{t("file")}</label>
          <p id="posts-file-hint" className="form-hint">
            {t("hint")}
          </p>
          <input
            id="posts-file"
            type="file"
            name="file"
            required
            className="field"
            accept=".csv,.txt,.xlsx"
            aria-describedby="posts-file-hint"
          />
        </div>
        <button type="submit" className="button">
          {t("read")}
        </button>
      </form>
      {imports.length > 0 && (
        <section className="register-part">
          <h2>{t("before")}</h2>
          <table className="table stacked">
            <caption className="visually-hidden">{t("before")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("file")}</th>
                <th scope="col">{t("readBy")}</th>
                <th scope="col">{t("state")}</th>
              </tr>
            </thead>
            <tbody>
              {imports.map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    <a href={`/saisie/imports/publications/${one.id}`}>{one.fileName}</a>
                  </th>
                  <td>
                    {one.readBy}, {moment(one.readAt)}
                  </td>
                  <td className="row-wide">
                    {t(one.undoneAt !== null ? "undone" : one.appliedAt !== null ? "applied" : "waits")}
                    <span className="sub">{t("counts", { new: one.new, changed: one.changed, same: one.same, refused: one.refused })}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
