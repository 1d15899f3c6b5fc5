import type { BenchRow } from "./benchRow";

/** All rows, or those that `--rows name,name` names; null when that is not what was given. */
export function chooseRows(given: readonly string[], rows: readonly BenchRow[]): readonly BenchRow[] | null {
  if (given.length === 0) return rows;
  const [option, names, ...rest] = given.length === 1 ? (given[0] ?? "").split("=") : given;
  if (option !== "--rows" || !names || rest.length > 0) return null;
  const chosen = names.split(",").flatMap((name) => rows.find((row) => row.name === name) ?? []);
  return chosen.length === names.split(",").length ? chosen : null;
}
