import { History } from "../history/History";
import { CHART, type HistoryDrawing } from "../history/historyDrawing";

/** Of the name over each, in pixels. */
const NAME = 28;

export function stackHeight(histories: number): number {
  return histories * (NAME + CHART.height);
}

/** Histories one under the other, each under its name. Hidden from assistive technology: the table says the same. */
export function HistoryStack({ histories }: { histories: readonly { key: string; drawing: HistoryDrawing }[] }) {
  return (
    <svg className="history-stack" height={stackHeight(histories.length)} aria-hidden="true">
      {histories.map(({ key, drawing }, order) => (
        <svg key={key} aria-hidden="true" y={stackHeight(order)} height={stackHeight(1)} overflow="visible">
          <text className="stack-name" x="0" y="18">
            {drawing.name}
          </text>
          <svg aria-hidden="true" y={NAME} height={CHART.height} overflow="visible">
            <History drawing={drawing} />
          </svg>
        </svg>
      ))}
    </svg>
  );
}
