import { INKS } from "@/components/share/cardInks";
import { drawableText } from "@/components/share/drawableText";
import { BADGE, type Badge } from "./badge";
import { badgeInks } from "./badgeInks";
import { BADGE_TEXT, badgeLines } from "./badgeLines";
import { PRIZE_SHAPES, PRIZE_SIGN } from "./prizeShapes";

/** Pixels for a unit of the badge: sharp on any screen, and in print. */
const SCALE = 3;
export const BADGE_SIZE = { width: BADGE.width * SCALE, height: BADGE.height * SCALE };

/** Drawn by a library that knows flex boxes and inline styles only. */
export function BadgePicture({ badge }: { badge: Badge }) {
  const { shape, sign } = badgeInks(badge.prize);
  return (
    <div
      style={{
        ...{ display: "flex", position: "relative", width: "100%", height: "100%" },
        ...{ background: INKS.paper, border: `${2 * SCALE}px solid ${INKS.ink}` },
      }}
    >
      <svg
        style={{ position: "absolute", left: 18 * SCALE, top: 36 * SCALE }}
        width={72 * SCALE}
        height={72 * SCALE}
        viewBox="0 0 48 48"
        aria-hidden="true"
      >
        <path d={PRIZE_SHAPES[badge.prize]} fill={shape.fill} stroke={shape.stroke} strokeWidth={shape.width} />
        <path d={PRIZE_SIGN} fill="none" stroke={sign} strokeWidth={2.6} strokeLinecap="round" />
      </svg>
      {badgeLines(badge).map(({ text, y, size, serif, bold, ink }) => (
        <div
          key={y}
          style={{
            ...{
              display: "flex",
              position: "absolute",
              left: (BADGE_TEXT.x - 2) * SCALE,
              top: (y - 2 - size) * SCALE,
              whiteSpace: "nowrap",
            },
            ...{ fontFamily: serif ? "Source Serif 4" : "Inter", fontWeight: bold ? 600 : 400, fontSize: size * SCALE, lineHeight: 1.2 },
            color: ink,
          }}
        >
          {drawableText(text)}
        </div>
      ))}
    </div>
  );
}
