import { useLocale, useTranslations } from "next-intl";
import { COLUMNS, CSV_FILES } from "@/lib/domain/table/columns";
import { codeLists } from "./codeLists";

/** Every column of every CSV, what it means, which files have it, and what the codes say. */
export function Dictionary() {
  const t = useTranslations("data.dictionary");
  const lists = codeLists(useLocale());
  return (
    <>
      <table className="table stacked narrow">
        <caption className="visually-hidden">{t("caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("column")}</th>
            <th scope="col">{t("meaning")}</th>
            <th scope="col">{t("files")}</th>
          </tr>
        </thead>
        <tbody>
          {COLUMNS.map(({ name, files }) => (
            <tr key={name}>
              <th scope="row">
                {lists.some(({ column }) => column === name) ? (
                  <a href={`#codes-${name}`}>
                    <code>{name}</code>
                  </a>
                ) : (
                  <code>{name}</code>
                )}
              </th>
              <td className="row-wide">{t(`columns.${name}`)}</td>
              <td className="soft row-wide">
                {files.length === CSV_FILES.length ? t("allFiles") : files.map((file) => t(`file.${file}`)).join(", ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{t("codesTitle")}</h3>
      <p className="measure">{t("codesText")}</p>
      {lists.map(({ column, codes }) => (
        <table key={column} id={`codes-${column}`} className="table stacked narrow">
          <caption>{t.rich("codesCaption", { column, code: (text) => <code>{text}</code> })}</caption>
          <thead>
            <tr>
              <th scope="col">{t("code")}</th>
              <th scope="col">{t("meaning")}</th>
            </tr>
          </thead>
          <tbody>
            {codes.map(({ code, meaning }) => (
              <tr key={code}>
                <th scope="row">
                  <code>{code}</code>
                </th>
                <td className="row-wide">{meaning}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}
