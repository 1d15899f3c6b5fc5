import { useFormatter, useTranslations } from "next-intl";
import type { ReadFile } from "@/lib/data/account/readRegisterFiles";
import { REGISTER_FILES } from "@/lib/domain/account/registerFile";

/** What a file can be refused with as a whole. */
const REFUSALS = [
  ...(["uploads-busy", "register-busy"] as const),
  ...(["bad-form", "file-empty", "file-not-text", "file-not-json", "file-too-large", "register-header-not-found"] as const),
  ...(["line-too-long", "quote-unclosed", "too-many-columns", "too-many-rows"] as const),
];

interface Props {
  files: readonly ReadFile[];
  /** Why the file that was just sent was not read, as the address says it; null when none was. */
  refused: { code: string; line: number } | null;
}

/** The files for the register: one to send, and those that were read. */
export function RegisterFilesView({ files, refused }: Props) {
  const t = useTranslations("registerImport");
  const code = REFUSALS.find((one) => one === refused?.code);
  return (
    <div className="page">
      <h1>{t("title")}</h1>
      <p className="standfirst">{t("standfirst")}</p>
      {refused !== null && (
        <p role="alert" className="form-said form-refused">
          {code === undefined ? t("refused.other") : t(`refused.${code}`, { line: refused.line })}
        </p>
      )}
      <form method="post" action="/saisie/comptes/imports/fichier" encType="multipart/form-data" className="member-form">
        <fieldset className="form-field">
          <legend>{t("kind")}</legend>
          {REGISTER_FILES.map((kind) => (
            <div key={kind} className="form-choice">
              <input
                type="radio"
                id={`kind-${kind}`}
                name="kind"
                value={kind}
                defaultChecked={kind === "accounts"}
                aria-describedby={`kind-${kind}-hint`}
              />
              <label htmlFor={`kind-${kind}`}>{t(`kinds.${kind}`)}</label>
              <p id={`kind-${kind}-hint`} className="form-hint">
                {t(`kindHint.${kind}`)}
              </p>
            </div>
          ))}
        </fieldset>
        <div className="form-field">
          <label htmlFor="register-file">{t("file")}</label>
          <input id="register-file" type="file" name="file" required className="field" accept=".csv,.json,.txt,.srj" />
        </div>
        <button type="submit" className="button">
          {t("read")}
        </button>
      </form>
      {files.length > 0 && <Files files={files} />}
    </div>
  );
}

function Files({ files }: { files: readonly ReadFile[] }) {
  const t = useTranslations("registerImport");
  const format = useFormatter();
  return (
    <section className="register-part">
      <h2>{t("before")}</h2>
      <table className="table stacked">
        <caption className="visually-hidden">{t("before")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("file")}</th>
            <th scope="col">{t("kind")}</th>
            <th scope="col">{t("readBy")}</th>
            <th scope="col">{t("state")}</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ id, fileName, kind, readBy, readAt, appliedAt, counts }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/saisie/comptes/imports/${id}`}>{fileName}</a>
              </th>
              <td>{t(`kinds.${kind}`)}</td>
              <td>
                {readBy}, {format.dateTime(readAt, { dateStyle: "medium", timeStyle: "short", timeZone: "Europe/Paris" })}
              </td>
              <td className="row-wide">
                {t(appliedAt === null ? "waits" : "applied")}
                <span className="sub">{t("counts", { new: 0, changed: 0, same: 0, refused: 0, ...counts })}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
