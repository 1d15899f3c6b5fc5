import type { TakenChart } from "../takenChart";

/** What stands around the drawing on a wide page, in pixels; a narrow one scrolls inside its frame. */
const AROUND = 300;

/** A few lines to paste into a page: a frame, no script. */
export function embedSnippet({ title, drawing }: Pick<TakenChart, "title" | "drawing">, address: string): string {
  const written = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const height = Math.ceil(drawing.height) + AROUND;
  return `<iframe src="${written(address)}" title="${written(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}
