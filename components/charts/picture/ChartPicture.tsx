import { INKS } from "@/components/share/cardInks";
import type { TakenChart } from "../takenChart";
import { wrapText } from "./wrapText";

/** In pixels. */
const CHART_WIDTH = 960;
const SIDE = 32;
const TEXT_WIDTH = CHART_WIDTH - 2 * SIDE;

const SERIF = "'Source Serif 4', Georgia, 'Times New Roman', serif";
const SANS = "Inter, 'Helvetica Neue', Arial, sans-serif";

interface Look {
  size: number;
  /** From one base line to the next. */
  step: number;
  ink: string;
  family: string;
  weight: number;
}
const TITLE: Look = { size: 26, step: 33, ink: INKS.ink, family: SERIF, weight: 600 };
const SENTENCE: Look = { size: 16, step: 24, ink: INKS.ink, family: SANS, weight: 400 };
const NOTICE: Look = { size: 14, step: 21, ink: INKS.accent, family: SANS, weight: 600 };
const NOTE: Look = { size: 13, step: 19, ink: INKS.soft, family: SANS, weight: 400 };

interface Props {
  chart: TakenChart;
  /** What stands under it, each from a new line. */
  notes: readonly string[];
  styles: string;
}

/** A chart as a file: its title, its sentence, the drawing, what must be said of it and where it comes from. It loads nothing. */
export function ChartPicture({ chart, notes, styles }: Props) {
  const title = wrapText(chart.title, TITLE.size, TEXT_WIDTH);
  const sentence = wrapText(chart.sentence, SENTENCE.size, TEXT_WIDTH);
  const notices = chart.about.notices.flatMap((notice) => wrapText(notice, NOTICE.size, TEXT_WIDTH));
  const under = notes.flatMap((note) => wrapText(note, NOTE.size, TEXT_WIDTH));
  const below = (top: number, lines: readonly string[], { step }: Look) => top + lines.length * step;
  const drawn = below(below(SIDE, title, TITLE) + 4, sentence, SENTENCE) + 16;
  const rule = drawn + chart.drawing.height + 20;
  const noted = below(rule + 8, notices, NOTICE);
  const height = below(noted, under, NOTE) + SIDE - 8;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={CHART_WIDTH}
      height={height}
      viewBox={`0 0 ${CHART_WIDTH} ${height}`}
      role="img"
      fontFamily={SANS}
      fill={INKS.ink}
    >
      <title>{chart.title}</title>
      <desc>{[chart.sentence, ...chart.about.notices, ...notes].join(" ")}</desc>
      <style>{styles}</style>
      <rect width="100%" height="100%" fill={INKS.paper} />
      <Lines lines={title} top={SIDE} look={TITLE} />
      <Lines lines={sentence} top={below(SIDE, title, TITLE) + 4} look={SENTENCE} />
      <svg x={SIDE} y={drawn} width={TEXT_WIDTH} height={chart.drawing.height} overflow="visible" aria-hidden="true">
        {chart.drawing.svg}
      </svg>
      <path d={`M${SIDE} ${rule}H${CHART_WIDTH - SIDE}`} stroke={INKS.rule} />
      <Lines lines={notices} top={rule + 8} look={NOTICE} />
      <Lines lines={under} top={noted} look={NOTE} />
    </svg>
  );
}

function Lines({ lines, top, look: { size, step, ink, family, weight } }: { lines: readonly string[]; top: number; look: Look }) {
  return (
    <g fontFamily={family} fontSize={size} fontWeight={weight} fill={ink}>
      {lines
        .map((line, order) => ({ line, y: top + order * step + size }))
        .map(({ line, y }) => (
          <text key={y} x={SIDE} y={y}>
            {line}
          </text>
        ))}
    </g>
  );
}
