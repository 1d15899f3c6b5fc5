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
export function badgeLines({ word, name, award, category, edition, published, site, notice }: Badge): BadgeLine[] {
  const soft = { serif: false, bold: false, ink: INKS.soft };
  const head = `${site} · ${award}`;
  return [
    { text: head, y: 25, size: fitting(head, 12), ...soft },
    { text: word, y: 55, size: 29, serif: true, bold: true, ink: INKS.accent },
    { text: name, y: 79, size: fitting(name, 21), serif: true, bold: true, ink: INKS.ink },
    { text: category, y: 98, size: fitting(category, 14), serif: false, bold: false, ink: INKS.ink },
    ...(edition === null ? [] : [{ text: edition, y: 115, size: fitting(edition, 11), ...soft }]),
    { text: published, y: edition === null ? 115 : 130, size: fitting(published, 11), ...soft },
    ...(notice === null ? [] : [{ text: notice, y: 148, size: fitting(notice, 11), serif: false, bold: true, ink: INKS.accent }]),
  ];
}

/** What a letter takes of its size, wide ones and narrow ones together, in a bold face: no line of ours comes out wider. */
const LETTER = 0.54;

function fitting(text: string, largest: number): number {
  return Math.min(largest, Math.floor((BADGE_TEXT.width / (text.length * LETTER)) * 10) / 10);
}
