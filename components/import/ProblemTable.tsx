import { useTranslations } from "next-intl";

interface Props {
  caption: string;
  rows: readonly { line: number; code: string; header: string | null; text: string }[];
}

/** What is wrong, or doubtful, by line of the file. */
export function ProblemTable({ caption, rows }: Props) {
  const t = useTranslations("upload.problem");
  return (
    <table className="table stacked problems">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("line")}</th>
          <th scope="col">{t("column")}</th>
          <th scope="col">{t("text")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ line, code, header, text }) => (
          <tr key={`${line} ${code} ${text}`}>
            <th scope="row">{line}</th>
            <td>{header ?? "–"}</td>
            <td className="row-wide">{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
