import type { Cloud } from "@/lib/data/ranking/scatter";
import { ScatterCloud } from "./ScatterCloud";
import { ScatterInside } from "./ScatterInside";
import { SCATTER, type ScatterDrawing, WHOLE } from "./scatterDrawing";

/** A cloud on two logarithmic scales, drawn without a script. Hidden from assistive technology: sentence and table say the same. */
export function Scatter({ drawing, cloud }: { drawing: ScatterDrawing; cloud: Cloud }) {
  return (
    <svg className="scatter" height={SCATTER.height} aria-hidden="true">
      <ScatterInside drawing={drawing} cloud={<ScatterCloud cloud={cloud} />} view={WHOLE} />
    </svg>
  );
}
