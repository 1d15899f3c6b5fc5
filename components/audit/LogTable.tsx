import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { withQuery } from "@/components/site/withQuery";
import { useAuditWords } from "./useAuditWords";

interface LoggedRow {
  id: number;
  at: Date;
  actor: string;
  actorName: string | null;
}

interface Props<Row extends LoggedRow> {
  title: string;
  /** The newest first. */
  rows: readonly Row[];
  /** Where there is none. */
  nothing: string;
  /** How exactly the time of day is told. */
  time: "short" | "medium";
  what: (row: Row) => ReactNode;
  /** The last column, by its name and for each row. */
  detail: { label: string; of: (row: Row) => ReactNode };
  pages: {
    path: string;
    /** Parameters of the address that stay. */
    asked?: URLSearchParams;
    /** Whether these are the newest. */
    first: boolean;
    /** Where it goes on; null at the end. */
    next: number | null;
    /** Another way to have them. */
    file?: ReactNode;
  };
}

/** What was done, when and by whom, and the way to what is older. */
export function LogTable<Row extends LoggedRow>({ title, rows, nothing, time, what, detail, pages }: Props<Row>) {
  const t = useTranslations("audit");
  const format = useFormatter();
  const words = useAuditWords();
  const { path, asked = new URLSearchParams(), first, next, file } = pages;
  return (
    <>
      {rows.length === 0 ? (
        <p role="status">{nothing}</p>
      ) : (
        <div className="scroll">
          <table className="table audit">
            <caption className="visually-hidden">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{t("when")}</th>
                <th scope="col">{t("who")}</th>
                <th scope="col">{t("what")}</th>
                <th scope="col">{detail.label}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <td>
                    <time dateTime={row.at.toISOString()}>{format.dateTime(row.at, { dateStyle: "medium", timeStyle: time })}</time>
                  </td>
                  <td>{words.actor(row.actor, row.actorName)}</td>
                  <th scope="row">{what(row)}</th>
                  <td>{detail.of(row)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ul className="pages">
        {!first && (
          <li>
            <a href={withQuery(path, asked)}>{t("newest")}</a>
          </li>
        )}
        {next !== null && (
          <li>
            <a href={withQuery(path, new URLSearchParams([...asked, ["below", String(next)]]))} rel="next">
              {t("older")}
            </a>
          </li>
        )}
        {file && <li>{file}</li>}
      </ul>
    </>
  );
}
