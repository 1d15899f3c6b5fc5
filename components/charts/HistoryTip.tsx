import type { DrawnPoint } from "./historyDrawing";

/** What stands beside the figure pointed at: its day, network, audience and kind. */
export function HistoryTip({ name, point }: { name: string; point: DrawnPoint | null }) {
  if (!point) return null;
  return (
    <div className="history-tip">
      <b>{point.figure}</b>
      {point.precision !== "" && <span>{point.precision}</span>}
      <span>{point.day}</span>
      <span>{name}</span>
    </div>
  );
}
