/**
 * A value drawn to scale from zero. The figure beside it says the same, so it is hidden from assistive technology.
 * Lengths are attributes, not styles: the content policy allows no inline style.
 */
export function Bar({ value, max, accent = false }: { value: number; max: number; accent?: boolean }) {
  const share = max > 0 ? Math.max(0, value / max) * 100 : 0;
  return (
    <svg className={accent ? "bar accent" : "bar"} aria-hidden="true">
      <rect width={`${share.toFixed(2)}%`} height="100%" />
    </svg>
  );
}
