import type { LaureatePrize } from "@/lib/domain/award/laureates";

/** On a square of 48: a star of twelve points, a disc, a hexagon, a lozenge. A prize is told by its shape and its word, never by a colour alone. */
export const PRIZE_SHAPES: Readonly<Record<LaureatePrize, string>> = {
  or: star(12, 23, 19),
  argent: "M24 2a22 22 0 1 1 0 44a22 22 0 1 1 0-44Z",
  bronze: "M24 1.5L43.5 12.75V35.25L24 46.5L4.5 35.25V12.75Z",
  mention: "M24 1.5L46.5 24L24 46.5L1.5 24Z",
};

/** The sign of the prize. */
export const PRIZE_SIGN = "M20.5 14L17.5 34M30.5 14L27.5 34M14.5 20.5H34.5M13.5 27.5H33.5";

function star(points: number, outer: number, inner: number): string {
  const corners = Array.from({ length: 2 * points }, (_, index) => {
    const radius = index % 2 === 0 ? outer : inner;
    const angle = (index * Math.PI) / points - Math.PI / 2;
    return `${(24 + radius * Math.cos(angle)).toFixed(2)} ${(24 + radius * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${corners.join("L")}Z`;
}
