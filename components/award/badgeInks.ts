import { INKS } from "@/components/share/cardInks";
import type { LaureatePrize } from "@/lib/domain/award/laureates";

interface Drawn {
  shape: { fill: string; stroke: string; width: number };
  sign: string;
}

const DRAWN: Readonly<Record<LaureatePrize, Drawn>> = {
  or: { shape: { fill: INKS.accent, stroke: INKS.accent, width: 0 }, sign: INKS.paper },
  argent: { shape: { fill: INKS.ink, stroke: INKS.ink, width: 0 }, sign: INKS.paper },
  bronze: { shape: { fill: INKS.paper, stroke: INKS.ink, width: 3 }, sign: INKS.ink },
  mention: { shape: { fill: INKS.paper, stroke: INKS.soft, width: 1.5 }, sign: INKS.soft },
};

/** How the shape of a prize is filled: full for gold and silver, its outline for the others. */
export function badgeInks(prize: LaureatePrize): Drawn {
  return DRAWN[prize];
}
