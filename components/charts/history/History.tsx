import { HistoryGround } from "./HistoryGround";
import { HistoryKinds } from "./HistoryKinds";
import { HistorySeries } from "./HistorySeries";
import { CHART, type HistoryDrawing } from "./historyDrawing";

/**
 * An audience over time, from zero, drawn without a script. A line joins figures of one kind only. Hidden from assistive technology: the
 * table below says the same.
 */
export function History({ drawing }: { drawing: HistoryDrawing }) {
  return (
    <svg className="history" height={CHART.height} aria-hidden="true">
      <HistoryGround drawing={drawing} />
      <HistorySeries drawing={drawing} />
      <HistoryKinds drawing={drawing} />
    </svg>
  );
}
