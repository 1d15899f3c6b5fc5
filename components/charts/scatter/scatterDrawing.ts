/** What a scatter draws, as plain data: the server draws it as SVG, the browser again with recharts, from the same numbers. */
export interface ScatterDrawing {
  x: DrawnScale;
  y: DrawnScale;
  /** Of the fit, from the least x to the greatest, and the outline of its band; null without a fit. */
  fit: { line: string; band: string } | null;
  /** That can be pointed at: all where they are few, else those named. */
  dots: readonly ScatterDot[];
  /** Written beside their mark, the reader's territory first. */
  labels: readonly ScatterLabel[];
}
export interface DrawnScale {
  title: string;
  ticks: readonly { at: number; text: string; decade: boolean }[];
}
export interface ScatterDot {
  /** Of its own in the drawing. */
  key: string;
  x: number;
  y: number;
  name: string;
  /** Its figures, in words. */
  lines: readonly string[];
}
export interface ScatterLabel {
  key: string;
  x: number;
  y: number;
  name: string;
  /** The reader's territory. */
  mine: boolean;
  /** By which the table names it where the drawing is narrow; empty for the reader's own, which is always written out. */
  number: string;
}

/** In pixels, downwards. Places across are percentages, so that one drawing fits any width while its text keeps its size. */
export const SCATTER = { height: 440, top: 34, bottom: 400 } as const;

/** The units that places are given in, from the upper left corner of the plot. */
export const PLOT = { width: 1000, height: SCATTER.bottom - SCATTER.top } as const;

/** The part of the plot that is shown, in its units: all of it, until a reader looks closer. */
export interface View {
  x: number;
  y: number;
  /** How many times closer; 1 shows all. */
  zoom: number;
}
export const WHOLE: View = { x: 0, y: 0, zoom: 1 };

/** How far from the left edge a place stands, in percent. */
export function acrossView(view: View, x: number): number {
  return ((x - view.x) * view.zoom * 100) / PLOT.width;
}

/** How far from the upper edge of the chart a place stands, in pixels. */
export function downView(view: View, y: number): number {
  return SCATTER.top + (y - view.y) * view.zoom;
}

export function isInView(view: View, { x, y }: { x: number; y: number }): boolean {
  const across = (x - view.x) * view.zoom;
  const down = (y - view.y) * view.zoom;
  return across >= 0 && across <= PLOT.width && down >= 0 && down <= PLOT.height;
}

/** The part beside, so many units of the plot further right and down as it is shown, as far as the plot reaches. */
export function lookAside({ x, y, zoom }: View, right: number, down: number): View {
  const within = (at: number, whole: number) => Math.min(whole - whole / zoom, Math.max(0, at));
  return { x: within(x + right / zoom, PLOT.width), y: within(y + down / zoom, PLOT.height), zoom };
}

/** The same place in the middle as far as the plot reaches, so many times closer. */
export function lookCloser(centre: { x: number; y: number }, zoom: number): View {
  const within = (at: number, whole: number) => Math.min(whole - whole / zoom, Math.max(0, at - whole / zoom / 2));
  return { x: within(centre.x, PLOT.width), y: within(centre.y, PLOT.height), zoom };
}
