import { INKS } from "@/components/share/cardInks";
import type { Badge } from "./badge";

export interface BadgeLine {
  text: string;
  /** Of its base line, in the units of the badge. */
  y: number;
  size: number;
  serif: boolean;
  bold: boolean;
  ink: string;
}

/** Where the texts begin, and how wide they may be. */
export const BADGE_TEXT = { x: 112, width: 232 } as const;

/** The lines of a badge, each as large as it can be written whole. */
export function badgeLines({ word, name, award, category, edition, site, notice }: Badge): BadgeLine[] {
  const soft = { serif: false, bold: false, ink: INKS.soft };
  const lines: BadgeLine[] = [
    { text: `${site} · ${award}`, y: 26, ...soft, size: fitting(`${site} · ${award}`, 12) },
    { text: word, y: 58, size: 30, serif: true, bold: true, ink: INKS.accent },
    { text: name, y: 84, size: fitting(name, 21), serif: true, bold: true, ink: INKS.ink },
    { text: category, y: 106, size: fitting(category, 14), serif: false, bold: false, ink: INKS.ink },
    { text: edition, y: 127, size: fitting(edition, 11), ...soft },
  ];
  if (notice !== null) lines.push({ text: notice, y: 148, size: fitting(notice, 11), serif: false, bold: true, ink: INKS.accent });
  return lines;
}

/** Half its size is what a letter takes, wide ones and narrow ones together: the widest of our fonts stays under 0.56. */
const LETTER = 0.56;

function fitting(text: string, largest: number): number {
  return Math.min(largest, Math.floor((BADGE_TEXT.width / (text.length * LETTER)) * 10) / 10);
}
