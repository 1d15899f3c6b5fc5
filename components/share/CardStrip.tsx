import { INKS } from "./cardInks";
import { PICTURE, type ShareCard } from "./shareCard";

/** The sides that a card leaves white. */
export const CARD_SIDE = 72;

const WIDTH = PICTURE.width - 2 * CARD_SIDE;
const HEIGHT = 46;

/** Every ranked territory of the league as a stroke, one's own in the accent: as on the page, on a ground of fixed width. */
export function CardStrip({ strip }: { strip: NonNullable<ShareCard["strip"]> }) {
  const x = (percent: number) => (percent * WIDTH) / 100;
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`-4 0 ${WIDTH + 8} ${HEIGHT}`} aria-hidden="true">
      <path d={`M0 ${HEIGHT - 1}H${WIDTH}`} stroke={INKS.rule} strokeWidth="2" />
      <path d={strip.places.map((place) => `M${x(place).toFixed(1)} 12V${HEIGHT - 2}`).join("")} stroke={INKS.bar} strokeWidth="2" />
      <path d={`M${x(strip.mine).toFixed(1)} 0V${HEIGHT - 2}`} stroke={INKS.accent} strokeWidth="7" />
    </svg>
  );
}
