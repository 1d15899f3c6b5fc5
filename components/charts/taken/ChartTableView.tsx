import type { ChartTable } from "../takenChart";

/** The figures of a chart as they are read. */
export function ChartTableView({ table: { caption, columns, rows } }: { table: ChartTable }) {
  return (
    <table className="table stacked">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ header, label, number }) => (
            <th key={header} scope="col" className={number ? "number" : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.map(({ value }) => value).join(" ")}>
            {row.map(({ text }, index) =>
              index === 0 ? (
                <th key={columns[index]?.header} scope="row">
                  {text}
                </th>
              ) : (
                <td key={columns[index]?.header} className={columns[index]?.number ? "number" : undefined}>
                  {text}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
