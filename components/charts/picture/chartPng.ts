import { drawAside } from "@/components/share/drawAside";
import { type KeptDrawing, keptDrawing } from "@/components/share/keptDrawing";

/** An SVG of a chart as a PNG, and what identifies it. */
export function chartPng(svg: string): KeptDrawing {
  return keptDrawing(svg, () => drawAside({ kind: "svg", svg }));
}
