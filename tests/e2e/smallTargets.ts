/** Run in the page: what a finger would miss, as WCAG 2.5.8 counts it: under 24 px, in no sentence, and with another target nearer than that. */
export function smallTargets(): string[] {
  const least = 24;
  const shown = [...document.querySelectorAll<HTMLElement>("main :is(a[href], button, input, select, textarea, summary)")].filter((one) =>
    one.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );
  const boxes = shown.map((one) => {
    const target = one instanceof HTMLInputElement && one.labels?.[0] ? one.labels[0] : one;
    const { left, top, right, bottom, width, height } = target.getBoundingClientRect();
    const within = one.parentElement?.textContent?.trim() ?? "";
    const sentence = getComputedStyle(one).display === "inline" && within !== (one.textContent ?? "").trim();
    return { one, left, top, right, bottom, x: left + width / 2, y: top + height / 2, small: width < least || height < least, sentence };
  });
  const near = (a: (typeof boxes)[number], b: (typeof boxes)[number]) => {
    const away = Math.hypot(Math.max(b.left - a.x, 0, a.x - b.right), Math.max(b.top - a.y, 0, a.y - b.bottom));
    return away < least / 2 || (b.small && Math.hypot(a.x - b.x, a.y - b.y) < least);
  };
  return boxes
    .filter((box) => box.small && !box.sentence && boxes.some((other) => other.one !== box.one && near(box, other)))
    .map(({ one, left, top, right, bottom }) => `${Math.round(right - left)}×${Math.round(bottom - top)}: ${one.outerHTML.slice(0, 120)}`);
}
