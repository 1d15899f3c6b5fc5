import { useTranslations } from "next-intl";
import type { ImportReport } from "@/lib/data/import/report";
import { IMPORT_COLUMNS } from "@/lib/domain/snapshot/importColumns";

/** Of ten thousand columns, so many are named. */
const MOST_NAMED = 50;

/** The columns of a file, and what each is taken for. */
export function ReportColumns({ report: { headers, ignoredColumns } }: { report: ImportReport }) {
  const t = useTranslations("upload.columns");
  const known = IMPORT_COLUMNS.flatMap((column) =>
    headers[column] === undefined ? [] : [{ name: headers[column], says: t(`says.${column}`) }],
  );
  const ignored = ignoredColumns.slice(0, MOST_NAMED).map((name) => ({ name, says: t("ignored") }));
  return (
    <table className="table counts">
      <caption className="visually-hidden">{t("title")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("column")}</th>
          <th scope="col">{t("meaning")}</th>
        </tr>
      </thead>
      <tbody>
        {[...known, ...ignored].map(({ name, says }) => (
          <tr key={`${name} ${says}`}>
            <th scope="row">{name}</th>
            <td>{says}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
