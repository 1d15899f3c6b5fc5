import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { pagesShown } from "@/components/leaderboard/Pager";
import { explainDoubts } from "@/lib/data/import/explain";
import type { ChangedFigure } from "@/lib/data/import/readFound";
import type { AtLine } from "@/lib/data/import/report";
import { FIGURES_A_PAGE, type Paged, type PagedPart, type PagesOf } from "@/lib/data/upload/pages";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatSigned } from "@/lib/domain/format/formatNumber";
import type { Locale } from "@/lib/platform/messages";

/** What a table of figures is called in an address. */
const PARAMETERS = { changes: "contredits", doubts: "douteux" } as const satisfies Record<PagedPart, string>;

/** Stored figures that a file contradicts, before and after. */
export function ChangesTable({ uploadId, paged, count }: { uploadId: number; paged: Paged<PagesOf["changes"]>; count: number }) {
  const t = useTranslations("upload");
  return (
    <FigureTable uploadId={uploadId} part="changes" paged={paged} count={count} title={t("changes.title")} last={t("figure.difference")}>
      {(figure) => <Difference figure={figure} />}
    </FigureTable>
  );
}

/** Figures that are set aside, and why. */
export function DoubtsTable({ uploadId, paged, count }: { uploadId: number; paged: Paged<PagesOf["doubts"]>; count: number }) {
  const t = useTranslations("upload");
  const format = useFormatter();
  const title = t("aside.title", { count });
  return (
    <FigureTable uploadId={uploadId} part="doubts" paged={paged} count={count} title={title} last={t("figure.why")}>
      {(figure) => (
        <>
          <td className="number">
            <Label text={t("figure.file")} />
            {format.number(figure.audience)}
          </td>
          <td className="row-wide">{explainDoubts(figure)}</td>
        </>
      )}
    </FigureTable>
  );
}

/** What a cell is, where there are no headers above. */
function Label({ text }: { text: string }) {
  return <span className="phone-only sub">{text}</span>;
}

/** The audience first; whatever else differs, by its name. */
function Difference({ figure: { fields, audience, source } }: { figure: AtLine<ChangedFigure> }) {
  const t = useTranslations("upload");
  const says = useTranslations("upload.columns.says");
  const format = useFormatter();
  const locale = useLocale() as Locale;
  const value = (text: string | null) => (text === null ? t("figure.none") : /^\d+$/.test(text) ? format.number(Number(text)) : text);
  const before = Number(fields.find(({ field }) => field === "audience")?.stored ?? audience);
  const others = fields.filter(({ field }) => field !== "audience");
  return (
    <>
      <td className="number">
        <Label text={t("figure.file")} />
        {format.number(audience)}
        {others.map(({ field, file }) => (
          <span key={field} className="sub">
            {t("figure.of", { value: value(file), field: says(field) })}
          </span>
        ))}
      </td>
      <td className="number">
        <Label text={t("figure.stored")} />
        {format.number(before)}
        {others.map(({ field, stored }) => (
          <span key={field} className="sub">
            {t("figure.of", { value: value(stored), field: says(field) })}
          </span>
        ))}
        <span className="sub">{t("changes.source", { source })}</span>
      </td>
      <td className="number">
        <Label text={t("figure.difference")} />
        {formatSigned(audience - before, locale)}
        {before > 0 && audience !== before && (
          <span className="sub">{formatSigned((100 * (audience - before)) / before, locale, 1)} %</span>
        )}
      </td>
    </>
  );
}

interface Props<Part extends PagedPart> {
  uploadId: number;
  part: Part;
  paged: Paged<PagesOf[Part]>;
  count: number;
  title: string;
  /** The header of the last column. */
  last: string;
  children: (figure: PagesOf[Part]) => ReactNode;
}

function FigureTable<Part extends PagedPart>({ uploadId, part, paged, count, title, last, children }: Props<Part>) {
  const t = useTranslations("upload.figure");
  const line = useTranslations("upload.problem");
  const networks = useTranslations("vocabulary.network");
  const locale = useLocale() as Locale;
  const { figures, page, pages } = paged;
  const address = (to: number) => `/saisie/imports/${uploadId}?${PARAMETERS[part]}=${to}#${part}`;
  const from = (page - 1) * FIGURES_A_PAGE + 1;
  return (
    <>
      {pages > 1 && <p className="form-hint">{t("shown", { from, to: from + figures.length - 1, count })}</p>}
      <div className="scroll">
        <table className="table stacked figures" id={part}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{line("line")}</th>
              <th scope="col">{t("territory")}</th>
              <th scope="col">{t("network")}</th>
              <th scope="col">{t("day")}</th>
              <th scope="col">{t("file")}</th>
              {part === "changes" && <th scope="col">{t("stored")}</th>}
              <th scope="col">{last}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <tr key={figure.line}>
                <td>{figure.line}</td>
                <th scope="row">
                  {figure.accountId === null ? figure.territory : <a href={`/saisie/comptes/${figure.accountId}`}>{figure.territory}</a>}
                  <span className="sub">{figure.code}</span>
                </th>
                <td>
                  {networks(figure.network)}
                  {figure.handle && <span className="sub">{figure.handle}</span>}
                </td>
                <td>{formatDay(figure.day, "day", locale)}</td>
                {children(figure)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pages > 1 && (
        <nav aria-label={t("pages", { what: title })}>
          <ul className="pages">
            {pagesShown(page, pages).map((one, index, shown) => (
              <li key={one}>
                {one - (shown[index - 1] ?? 0) > 1 && <span aria-hidden="true">… </span>}
                <a href={address(one)} aria-current={one === page ? "page" : undefined} aria-label={t("page", { page: one })}>
                  {one}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
