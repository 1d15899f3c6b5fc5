import type { ChartTable } from "../takenChart";

/** The figures of a chart as they are read. */
export function EmbeddedTable({ table: { caption, columns, rows } }: { table: ChartTable }) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ header, label, number }) => (
            <th key={header} scope="col" className={number ? "embed-number" : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.map(({ value }) => value).join(" ")}>
            {columns.map(({ header, number, rowHeader }, nth) => {
              const Cell = rowHeader ? "th" : "td";
              return (
                <Cell key={header} scope={rowHeader ? "row" : undefined} className={number ? "embed-number" : undefined}>
                  {row[nth]?.text}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
