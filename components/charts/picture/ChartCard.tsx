import { INKS } from "@/components/share/cardInks";
import { PICTURE } from "@/components/share/shareCard";
import type { ChartDrawing, TakenChart } from "../takenChart";
import { wrapText } from "./wrapText";

const SIDE = 64;
const INNER = PICTURE.width - 2 * SIDE;
const TITLE = { size: 40, step: 48, most: 2 } as const;
const SENTENCE = { size: 24, step: 34, most: 2 } as const;
/** Under which the letters of a drawing cannot be read at a glance: of one that has parts, the first are drawn. */
const LEAST_SCALE = 0.6;
const COLUMNS = 2;
/** What « et 4 autres » takes of the last line. */
const OTHERS = 160;
const NOTICE = { size: 22, step: 30 } as const;
const FOOT = { size: 20, step: 28, most: 1, bottom: PICTURE.height - 34 } as const;

/**
 * A chart as the picture by which its page is shared: title, sentence, drawing, what must be said of it and whose it is. What is too long for a
 * glance is cut and says so; what must be said is whole.
 */
export function ChartCard({ chart, site, styles, pixels }: { chart: TakenChart; site: string; styles: string; pixels: number }) {
  const { title, sentence, about } = chart;
  const titles = lines(title, TITLE);
  const sentences = lines(sentence, SENTENCE);
  const notices = about.notices.flatMap((notice) => wrapText(notice, NOTICE.size, INNER));
  const said = SIDE + titles.length * TITLE.step;
  const drawn = said + sentences.length * SENTENCE.step + 12;
  /** The base line of the first of them. */
  const noticed = FOOT.bottom - FOOT.step - (notices.length - 1) * NOTICE.step;
  const drawing = fitted(chart.drawing, noticed - NOTICE.size - 16 - drawn);
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
      <svg
        x={SIDE}
        y={drawn}
        width={INNER}
        height={drawing.room}
        viewBox={`0 0 ${INNER / drawing.scale} ${drawing.room / drawing.scale}`}
        aria-hidden="true"
      >
        {drawing.svg}
      </svg>
      {notices.map((line, order) => (
        <text key={line} x={SIDE} y={noticed + order * NOTICE.step} fontSize={NOTICE.size} fontWeight="600" fill={INKS.accent}>
          {line}
        </text>
      ))}
      <text x={SIDE} y={FOOT.bottom} fontSize={FOOT.size} fill={INKS.soft}>
        {lines([site, about.edition?.title].filter(Boolean).join(" · "), FOOT, drawing.others === null ? INNER : INNER - OTHERS)}
      </text>
      {drawing.others !== null && (
        <text x={SIDE + INNER} y={FOOT.bottom} fontSize={FOOT.size} fontWeight="600" textAnchor="end">
          {drawing.others}
        </text>
      )}
    </svg>
  );
}

/** The drawing in so much room, in pixels: whole, or where that were too small, the first of its parts and how many there are besides. */
function fitted({ svg, height, parts }: ChartDrawing, room: number) {
  const scale = Math.min(1.25, room / height);
  if (!parts || scale >= LEAST_SCALE) return { svg, room, scale, others: null };
  const count = Math.min(parts.count, Math.max(1, Math.floor(room / LEAST_SCALE / parts.height)) * COLUMNS);
  return {
    svg: parts.first(count, COLUMNS),
    room,
    scale: Math.min(1.25, room / (Math.ceil(count / COLUMNS) * parts.height)),
    others: count < parts.count ? parts.others(parts.count - count) : null,
  };
}

function lines(text: string, { size, most }: { size: number; most: number }, width: number = INNER): string[] {
  const all = wrapText(text, size, width);
  return all.length <= most ? all : [...all.slice(0, most - 1), `${all[most - 1]}…`];
}
