import type { mixOfFormats } from "@/lib/domain/post/format";

const WIDTH = 1_000;
const GAP = 4;

/** The mix as one bar, a piece for each format in its own shade, the most frequent first. Hidden from assistive technology: the sentence over it says the same. */
export function FormatBar({ mix }: { mix: ReturnType<typeof mixOfFormats> }) {
  const total = mix.reduce((sum, { count }) => sum + count, 0);
  let from = 0;
  return (
    <svg className="format-bar" viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true">
      {mix.map(({ format, count }) => {
        const x = from;
        from += (count / total) * WIDTH;
        return <rect key={format} className={`format-${format}`} x={x} width={Math.max(0, from - x - GAP)} height="10" />;
      })}
    </svg>
  );
}
