import { explainDoubt, explainRefusal } from "@/lib/data/import/explain";
import type { ImportReport } from "@/lib/data/import/report";
import type { DoubtCode } from "@/lib/domain/snapshot/importProblem";
import { translator } from "@/lib/platform/messages";

const t = translator("fr", "import");
const DELIMITER_NAMES: Readonly<Record<string, string | undefined>> = { ";": "semicolon", ",": "comma", "\t": "tab", "|": "bar" };
const ENCODING_NAMES = { "utf-8": "utf8", "utf-16le": "utf16", "windows-1252": "windows" } as const;
/** Of ten thousand columns, these are named. */
const MOST_NAMES = 12;

export interface Asked {
  filePath: string;
  overwrite: boolean;
}

/** What an import found and did, in lines. */
export function describeReport(report: ImportReport, asked: Asked): string[] {
  return [
    t("file", {
      file: report.fileName,
      encoding: ENCODING_NAMES[report.encoding],
      delimiter: DELIMITER_NAMES[report.delimiter] ?? report.delimiter,
      line: report.headerLine,
    }),
    ...describeIgnored(report),
    ...describeCounts(report, asked),
    ...describeRefused(report),
    ...describeDoubts(report),
    "",
    ...describeNext(report, asked),
  ];
}

function describeIgnored({ ignoredColumns }: ImportReport): string[] {
  if (ignoredColumns.length === 0) return [];
  const named = ignoredColumns.slice(0, MOST_NAMES);
  const names = named.map((name) => `« ${name} »`).join(", ");
  return [t("ignored", { count: ignoredColumns.length, names, more: ignoredColumns.length - named.length })];
}

function describeCounts(report: ImportReport, { overwrite }: Asked): string[] {
  const applied = report.applied ? "yes" : "no";
  const lines = [t("new", { count: report.new }), t("same", { count: report.same })];
  if (report.changed > 0) lines.push(t("changed", { count: report.changed, overwrite: overwrite ? "yes" : "no", applied }));
  const conflicts = overwrite ? 0 : report.changed; // refused as well, and counted in their own line
  lines.push(t("refused", { count: report.refused - conflicts }));
  if (report.setAside > 0) lines.push(t("setAside", { count: report.setAside }));
  if (report.accountsCreated > 0) lines.push(t("created", { count: report.accountsCreated, applied }));
  if (report.accountsNamed > 0) lines.push(t("named", { count: report.accountsNamed, applied }));
  return [t("rows", { count: report.rows }), ...lines.map((line) => `  ${line}`)];
}

function describeRefused({ firstRefused, refused, headers }: ImportReport): string[] {
  if (firstRefused.length === 0) return [];
  const shown = firstRefused.length;
  const lines = firstRefused.map((refusal) =>
    atLine(refusal.line, refusal.column && headers[refusal.column], explainRefusal(refusal, "command")),
  );
  return ["", t("refusedTitle", { shown, all: shown === refused ? "yes" : "no" }), ...lines];
}

function describeDoubts({ firstDoubts, doubtsByCode, headers, setAside }: ImportReport): string[] {
  const codes = Object.keys(doubtsByCode) as DoubtCode[];
  if (codes.length === 0) return [];
  const lines = codes.flatMap((code) => {
    const first = firstDoubts.filter((doubt) => doubt.code === code);
    const more = (doubtsByCode[code] ?? 0) - first.length;
    const shown = first.map((doubt) => atLine(doubt.line, doubt.column && headers[doubt.column], explainDoubt(doubt)));
    return more > 0 ? [...shown, `    ${t("more", { count: more })}`] : shown;
  });
  return ["", t(setAside > 0 ? "asideTitle" : "doubtsTitle"), ...lines];
}

function atLine(line: number, column: string | null | undefined, text: string): string {
  return `  ${t("atLine", { line: String(line), column: column || "none", text })}`;
}

function describeNext(report: ImportReport, { filePath, overwrite }: Asked): string[] {
  const toMend = report.refusedFile === null ? [] : [t("refusedFile", { path: report.refusedFile }), t("mend")];
  const aside = report.setAsideFile === null ? [] : [t("setAsideFile", { path: report.setAsideFile })];
  const lost = report.refusedLost === null ? [] : [t("refusedLost", report.refusedLost)];
  return [...toMend, ...aside, ...lost, describeOutcome(report, filePath, overwrite)];
}

function describeOutcome(report: ImportReport, filePath: string, overwrite: boolean): string {
  if (report.batchId !== null) return t("applied", { batch: String(report.batchId) });
  const toWrite = report.new + (overwrite ? report.changed : 0) + report.accountsNamed;
  if (!report.applied && toWrite > 0) return t("preview", { refused: report.refused > 0 ? "yes" : "no", file: filePath });
  if (!report.applied) return t("nothing");
  return report.same > 0 ? t("unchanged") : t("noGoodRow");
}
