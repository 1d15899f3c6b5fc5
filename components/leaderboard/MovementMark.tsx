import { MovementView } from "./MovementView";
import { type Mark, useMovementWords } from "./movementWords";

/** Places won or lost since the previous edition; nothing when there is none to compare with. No colour: a rank is not a verdict. */
export function MovementMark(mark: Mark) {
  const words = useMovementWords()(mark);
  return words && <MovementView {...words} />;
}

/** The same in a cell that holds the rank too: set apart from « sur 36 », with which its words would read as one. */
export function MovementAfterRank(mark: Mark) {
  if (mark.movement === null) return null;
  return (
    <>
      <span className="movement">·</span> <MovementMark {...mark} />
    </>
  );
}
