import { INKS } from "@/components/share/cardInks";
import { PICTURE } from "@/components/share/shareCard";
import type { TakenChart } from "../takenChart";
import { wrapText } from "./wrapText";

const SIDE = 64;
const INNER = PICTURE.width - 2 * SIDE;
const TITLE = { size: 40, step: 48, most: 2 } as const;
const SENTENCE = { size: 24, step: 34, most: 2 } as const;
/** No drawing is so small that its letters cannot be read: what has more rows than there is room for ends at the edge. */
const LEAST_SCALE = 0.6;
const FOOT = { size: 20, top: PICTURE.height - 34 } as const;

/** A chart as the picture by which its page is shared: title, sentence, drawing, and whose it is. What is too long for a glance is cut. */
export function ChartCard({ chart, site, styles, pixels }: { chart: TakenChart; site: string; styles: string; pixels: number }) {
  const { title, sentence, drawing, about } = chart;
  const titles = lines(title, TITLE);
  const sentences = lines(sentence, SENTENCE);
  const said = SIDE + titles.length * TITLE.step;
  const drawn = said + sentences.length * SENTENCE.step + 12;
  const room = FOOT.top - FOOT.size - 16 - drawn;
  const scale = Math.min(1.25, Math.max(LEAST_SCALE, room / drawing.height));
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={PICTURE.width / pixels}
      height={PICTURE.height / pixels}
      viewBox={`0 0 ${PICTURE.width} ${PICTURE.height}`}
      fontFamily="Inter, sans-serif"
      fill={INKS.ink}
      aria-hidden="true"
    >
      <style>{styles}</style>
      <rect width="100%" height="100%" fill={INKS.paper} />
      <rect width="100%" height="8" fill={INKS.accent} />
      {titles.map((line, order) => (
        <text
          key={line}
          x={SIDE}
          y={SIDE + order * TITLE.step + 24}
          fontFamily="'Source Serif 4', serif"
          fontSize={TITLE.size}
          fontWeight="600"
        >
          {line}
        </text>
      ))}
      {sentences.map((line, order) => (
        <text key={line} x={SIDE} y={said + order * SENTENCE.step + 14} fontSize={SENTENCE.size} fill={INKS.soft}>
          {line}
        </text>
      ))}
      <svg x={SIDE} y={drawn} width={INNER} height={room} viewBox={`0 0 ${INNER / scale} ${room / scale}`} aria-hidden="true">
        {drawing.svg}
      </svg>
      <text x={SIDE} y={FOOT.top} fontSize={FOOT.size} fill={about.notices.length > 0 ? INKS.accent : INKS.soft}>
        {cut([site, about.edition?.title, ...about.notices].filter(Boolean).join(" · "), FOOT.size)}
      </text>
    </svg>
  );
}

function lines(text: string, { size, most }: { size: number; most: number }): string[] {
  const all = wrapText(text, size, INNER);
  return all.length <= most ? all : [...all.slice(0, most - 1), `${all[most - 1]}…`];
}

const cut = (text: string, size: number) => wrapText(text, size, INNER)[0] ?? "";
