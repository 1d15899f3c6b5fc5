import { useFormatter, useTranslations } from "next-intl";
import { explainDays, explainDoubt, explainRefusal } from "@/lib/data/import/explain";
import type { Batch } from "@/lib/data/import/readBatches";
import type { ImportReport } from "@/lib/data/import/report";
import type { Paged, PagesOf } from "@/lib/data/upload/pages";
import type { Upload } from "@/lib/data/upload/upload";
import type { ImportColumn } from "@/lib/domain/snapshot/importColumns";
import { type DoubtCode, isRemark } from "@/lib/domain/snapshot/importProblem";
import { DoubtfulSection } from "./DoubtfulSection";
import { ChangesTable } from "./FigurePages";
import { ProblemTable } from "./ProblemTable";
import { ReportColumns } from "./ReportColumns";

const DELIMITERS: Readonly<Record<string, string | undefined>> = { ";": "semicolon", ",": "comma", "\t": "tab", "|": "bar" };
const ENCODINGS = { "utf-8": "utf8", "utf-16le": "utf16", "windows-1252": "windows" } as const;

interface Props {
  upload: Upload;
  report: ImportReport;
  /** Imports of the same file that stand. */
  same: readonly Batch[];
  changes: Paged<PagesOf["changes"]> | null;
  doubts: Paged<PagesOf["doubts"]> | null;
  mayConfirm: boolean;
}

/** What a file holds, what it would change or has changed, and what is wrong in it. */
export function ReportView({ upload, report, same, changes, doubts, mayConfirm }: Props) {
  const t = useTranslations("upload");
  const delimiter = DELIMITERS[report.delimiter] ?? report.delimiter;
  return (
    <>
      {same.length > 0 && (
        <div className="form-said form-refused">
          <p>{t("found.same")}</p>
          <ul>
            {same.map(({ id, fileName }) => (
              <li key={id}>
                <a href={`/saisie/imports/lots/${id}`}>{t("found.sameLink", { batch: String(id), file: fileName })}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <h2>{t("counts.title", { applied: report.applied ? "yes" : "no" })}</h2>
      <Counts report={report} overwrite={upload.overwrite} />
      <Refusals upload={upload} report={report} />
      <DoubtfulSection upload={upload} doubts={doubts} mayConfirm={mayConfirm} />
      {changes && (
        <section aria-labelledby="contradicted">
          <h2 id="contradicted">{t("changes.title")}</h2>
          <ChangesTable uploadId={upload.id} paged={changes} count={report.changed} />
        </section>
      )}
      <Remarks report={report} />
      <h2>{t("found.title")}</h2>
      <p>{t("found.layout", { encoding: ENCODINGS[report.encoding], delimiter, line: report.headerLine })}</p>
      <Fixed report={report} />
      <ReportColumns report={report} />
    </>
  );
}

/** What each row is given that the file says once, or a member. */
function Fixed({ report: { reading } }: { report: ImportReport }) {
  const t = useTranslations("upload.found");
  const says = useTranslations("upload.columns.says");
  const fixed = Object.entries(reading.fixed) as [ImportColumn, string][];
  if (fixed.length === 0) return null;
  return <p>{t("fixed", { what: fixed.map(([column, value]) => `${says(column)} ${explainDays(value)}`).join(", ") })}</p>;
}

function Counts({ report, overwrite }: { report: ImportReport; overwrite: boolean }) {
  const t = useTranslations("upload.counts");
  const format = useFormatter();
  const applied = report.applied ? "yes" : "no";
  const replaced = report.applied && overwrite;
  const rows: [string, number][] = [
    [t("rows"), report.rows],
    [t("new"), report.new],
    [t("same"), report.same],
    [t(replaced ? "overwritten" : "changed"), report.changed],
    [t("refused"), report.refused - (replaced ? 0 : report.changed)], // they are refused too, and have their own line
    [t("setAside"), report.setAside],
    [t("accountsCreated", { applied }), report.accountsCreated],
    [t("accountsNamed", { applied }), report.accountsNamed],
  ];
  return (
    <table className="table counts">
      <caption className="visually-hidden">{t("title", { applied })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("what")}</th>
          <th scope="col">{t("count")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, count]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{format.number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Refusals({ upload, report }: Pick<Props, "upload" | "report">) {
  const t = useTranslations("upload.refusals");
  const { headers } = report;
  const shown = report.firstRefused.filter(({ code }) => code !== "conflict"); // those have a table of their own
  const refused = report.refused - (report.refusedByCode.conflict ?? 0);
  if (report.refused === 0) return null;
  const title = shown.length === refused ? t("title") : t("first", { shown: shown.length, count: refused });
  const rows = shown.map((one) => ({
    ...one,
    text: explainRefusal(one),
    header: one.column && (headers[one.column] ?? one.column),
  }));
  return (
    <>
      <h2>{t("title")}</h2>
      {upload.hasRefused && (
        <p>
          <a href={`/saisie/imports/${upload.id}/refuses.csv`} download>
            {t("download")}
          </a>{" "}
          {t("mend")}
        </p>
      )}
      {rows.length > 0 && <ProblemTable caption={title} rows={rows} />}
    </>
  );
}

/** What is said of rows that is no reason to doubt them. */
function Remarks({ report: { firstDoubts, doubtsByCode, headers } }: { report: ImportReport }) {
  const t = useTranslations("upload.doubts");
  const codes = (Object.keys(doubtsByCode) as DoubtCode[]).filter(isRemark);
  if (codes.length === 0) return null;
  const rows = codes.flatMap((code) => {
    const first = firstDoubts.filter((one) => one.code === code);
    return first.map((one, place) => {
      const more = place === first.length - 1 ? (doubtsByCode[code] ?? 0) - first.length : 0;
      const text = more > 0 ? `${explainDoubt(one)} (${t("more", { count: more })})` : explainDoubt(one);
      return { ...one, text, header: one.column && (headers[one.column] ?? one.column) };
    });
  });
  return (
    <>
      <h2>{t("title")}</h2>
      <ProblemTable caption={t("title")} rows={rows} />
    </>
  );
}
