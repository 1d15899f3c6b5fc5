import type { LaureatePrize } from "@/lib/domain/award/laureates";
import { PRIZE_SHAPES, PRIZE_SIGN } from "./prizeShapes";

/** The medal: its word stands beside it. */
export function PrizeMark({ prize }: { prize: LaureatePrize }) {
  return (
    <svg className={`prize-mark prize-${prize}`} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path className="prize-shape" d={PRIZE_SHAPES[prize]} />
      <path className="prize-sign" d={PRIZE_SIGN} />
    </svg>
  );
}
