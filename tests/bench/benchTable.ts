import { type BenchResult, type BenchRow, isReached } from "./benchRow";

export interface MeasuredRow {
  row: BenchRow;
  result: BenchResult;
}

/** One Markdown table: what, against, ratio, wanted, reached or not, and both sides as measured. */
export function benchTable(measured: readonly MeasuredRow[]): string {
  const lines = measured.map(({ row, result }) => [
    row.what,
    row.against,
    `${result.ratio.toPrecision(3)} ${result.unit ?? "×"}`,
    wantedText(row),
    row.wanted === null ? "reported" : isReached(row, result) ? "reached" : "NOT REACHED",
    [result.detail, result.also?.text].filter(Boolean).join("; "),
  ]);
  const header = ["what", "against", "ratio", "wanted", "", "measured"];
  const widths = header.map((title, column) => Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)));
  const write = (cells: readonly string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [write(header), write(widths.map((width) => "-".repeat(width))), ...lines.map(write)].join("\n");
}

function wantedText({ wanted }: BenchRow): string {
  if (wanted === null) return "";
  return "atMost" in wanted ? `≤ ${wanted.atMost}` : `≥ ${wanted.atLeast}`;
}
