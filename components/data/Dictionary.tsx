import { useTranslations } from "next-intl";
import { RANKING_COLUMNS } from "./rankingColumns";

/** The columns of a ranking's CSV, in their order. */
export function Dictionary() {
  const t = useTranslations("data.dictionary");
  return (
    <table className="table stacked narrow">
      <caption className="visually-hidden">{t("caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("column")}</th>
          <th scope="col">{t("meaning")}</th>
        </tr>
      </thead>
      <tbody>
        {RANKING_COLUMNS.map((column) => (
          <tr key={column}>
            <th scope="row">
              <code>{column}</code>
            </th>
            <td className="row-wide">{t(`columns.${column}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
