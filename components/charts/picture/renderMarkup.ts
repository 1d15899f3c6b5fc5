import type { ReactElement } from "react";

/** Components without hooks as markup. */
export async function renderMarkup(element: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import("react-dom/server"); // a static import is refused where pages are rendered
  return renderToStaticMarkup(element);
}
