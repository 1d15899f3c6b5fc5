import { useTranslations } from "next-intl";
import type { RefusedFile } from "@/lib/gate/readRefusedFile";

/** What a file can be refused with as a whole. */
const REFUSALS = [
  ...(["file-empty", "file-not-text", "file-too-large", "post-header-not-found", "header-incomplete", "too-many-rows"] as const),
  ...(["line-too-long", "quote-unclosed", "too-many-columns", "workbook-refused", "uploads-busy"] as const),
];

/** A file of posts to send: those that were read stand among all imports. */
export function PostImportsView({ refused }: { refused: RefusedFile | null }) {
  const t = useTranslations("postImport");
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
    </div>
  );
}
