import { useTranslations } from "next-intl";
import type { ListedCandidature } from "@/lib/data/award/listCandidatures";

const COLUMNS = ["territory", "title", "category", "state", "images", "sent"] as const;

interface Props {
  year: number;
  rows: readonly ListedCandidature[];
  /** An instant as a day. */
  day: (at: string) => string;
}

/** A line for each candidature, which leads to it. */
export function CandidatureTable({ year, rows, day }: Props) {
  const t = useTranslations("candidatures");
  return (
    <div className="scroll">
      <table className="table">
        <caption className="visually-hidden">{t("title", { year: String(year) })}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`head.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, territory, title, category, state, images, sentAt }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/jury/administration/${year}/candidatures/${id}`}>{territory.name}</a>
              </th>
              <td>{title === "" ? t("withdrawn") : title}</td>
              <td>{category ?? ""}</td>
              <td>{t(`stateOne.${state}`)}</td>
              <td>{images}</td>
              <td>{day(sentAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
