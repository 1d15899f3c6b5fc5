import { History } from "../history/History";
import { CHART, type HistoryDrawing } from "../history/historyDrawing";

/** Of the name over each, in pixels. */
const NAME = 28;
/** Between columns, in percent of the width. */
const GUTTER = 3;

export function stackHeight(histories: number): number {
  return histories * (NAME + CHART.height);
}

interface Props {
  histories: readonly { key: string; drawing: HistoryDrawing }[];
  /** Side by side. */
  columns?: number;
}

/** Histories one under the other, each under its name. Hidden from assistive technology: the table says the same. */
export function HistoryStack({ histories, columns = 1 }: Props) {
  return (
    <svg className="history-stack" height={stackHeight(Math.ceil(histories.length / columns))} aria-hidden="true">
      {histories.map(({ key, drawing }, order) => (
        <svg
          key={key}
          aria-hidden="true"
          x={`${(100 * (order % columns)) / columns}%`}
          y={stackHeight(Math.floor(order / columns))}
          width={`${columns === 1 ? 100 : 100 / columns - GUTTER}%`}
          height={stackHeight(1)}
          overflow="visible"
        >
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
