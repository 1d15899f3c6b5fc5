import { Fragment } from "react";
import type { DrawnPoint } from "./historyDrawing";

/** What stands beside the figures pointed at: the audience of each with its kind, its precision, its day and its account, then their network. */
export function HistoryTip({ name, points }: { name: string; points: readonly DrawnPoint[] }) {
  if (points.length === 0) return null;
  return (
    <div className="history-tip">
      {points.map(({ key, figure, precision, day, account }) => (
        <Fragment key={key}>
          <b>{figure}</b>
          {precision !== "" && <span>{precision}</span>}
          <span>{day}</span>
          {account !== "" && <span>{account}</span>}
        </Fragment>
      ))}
      <span>{name}</span>
    </div>
  );
}
