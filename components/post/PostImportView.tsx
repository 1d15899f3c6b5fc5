import { useTranslations } from "next-intl";
import { useMoment } from "@/components/import/useMoment";
import { FigureDay } from "@/components/ui/FigureDay";
import { MOST_SHOWN, type PostImportDetails } from "@/lib/data/post/readPostImports";
import { ApplyPostsForm, UndoPostsForm } from "./PostFileForms";

/** What a file of posts would do, or did: figure by figure, with the rows that are refused, and the button that does or undoes it. */
export function PostImportView({ found }: { found: PostImportDetails }) {
  const t = useTranslations("postImport");
  const moment = useMoment();
  const counts = { new: found.new, changed: found.changed, same: found.same, refused: found.refused };
  const toDo = found.new + found.changed;
  return (
    <div className="page">
      <p className="soft">
        <a href="/saisie/imports/publications">{t("title")}</a>
      </p>
      <h1>{found.fileName}</h1>
      <p className="standfirst">{t("counts", counts)}</p>
      {found.appliedAt !== null && <p role="status">{t("appliedBy", { who: found.appliedBy ?? "", at: moment(found.appliedAt) })}</p>}
      {found.undoneAt !== null && (
        <p role="status">{t("undoneBy", { who: found.undoneBy ?? "", at: moment(found.undoneAt), left: found.leftAlone ?? 0 })}</p>
      )}
      {found.appliedAt === null && toDo === 0 && <p>{t("nothingToDo")}</p>}
      {found.appliedAt === null && toDo > 0 && (
        <>
          <p>{t("notYet")}</p>
          <ApplyPostsForm id={found.id} count={toDo} />
        </>
      )}
      {found.figures.length > 0 && <Figures found={found} />}
      {found.refusedRows.length > 0 && <Refused found={found} />}
      {found.appliedAt !== null && found.undoneAt === null && <UndoPostsForm id={found.id} />}
    </div>
  );
}

function Figures({ found: { figures, ...found } }: { found: PostImportDetails }) {
  const t = useTranslations("postImport");
  const words = useTranslations("vocabulary");
  return (
    <section className="register-part">
      <h2>{t("figuresTitle")}</h2>
      {found.new + found.changed + found.same > MOST_SHOWN && <p className="soft">{t("first", { count: MOST_SHOWN })}</p>}
      <table className="table stacked">
        <caption className="visually-hidden">{t("figuresTitle")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("territory")}</th>
            <th scope="col">{t("account")}</th>
            <th scope="col">{t("observedOn")}</th>
            <th scope="col">{t("effect")}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((one) => (
            <tr key={`${one.territory} ${one.network} ${one.handle} ${one.observedOn} ${one.kind}`}>
              <th scope="row">{one.territory}</th>
              <td>
                {words(`network.${one.network}`)} <span className="soft">{one.handle}</span>
              </td>
              <td>
                <FigureDay day={one.observedOn} precision="day" /> <span className="soft">({words(`kind.${one.kind}`)})</span>
              </td>
              <td className="row-wide">{t(`outcome.${one.outcome}`, { before: one.before, after: one.after })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Refused({ found: { refused, refusedRows } }: { found: PostImportDetails }) {
  const t = useTranslations("postImport");
  return (
    <section className="register-part">
      <h2>{t("refusedTitle", { count: refused })}</h2>
      {refused > MOST_SHOWN && <p className="soft">{t("first", { count: MOST_SHOWN })}</p>}
      <table className="table stacked">
        <caption className="visually-hidden">{t("refusedTitle", { count: refused })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("line")}</th>
            <th scope="col">{t("column")}</th>
            <th scope="col">{t("cell")}</th>
            <th scope="col">{t("reason")}</th>
          </tr>
        </thead>
        <tbody>
          {refusedRows.map(({ line, column, problem, found }) => (
            <tr key={line}>
              <th scope="row">{line}</th>
              <td>
                <code>{t(`columns.${column}`)}</code>
              </td>
              <td className="row-wide">{found}</td>
              <td className="row-wide">{t(`problem.${problem}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
