/** Run in the page: what is wider than its window, or cut without a way to see the rest. */
export function overflowing(): string[] {
  const faults: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`the page: ${scrollWidth} > ${clientWidth}`);
  for (const element of document.querySelectorAll<HTMLElement>("main *, header *, footer *")) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const hidden = [overflowX, overflowY].some((flow) => flow === "hidden" || flow === "clip");
    if (!hidden || element.clientWidth <= 1 || element.closest("svg") !== null) continue; // a pixel: text for those who hear the page
    if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1) {
      faults.push(`cut: ${element.outerHTML.slice(0, 120)}`);
    }
  }
  return faults;
}
