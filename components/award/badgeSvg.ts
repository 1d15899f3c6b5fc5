import { INKS } from "@/components/share/cardInks";
import { BADGE, type Badge } from "./badge";
import { badgeInks } from "./badgeInks";
import { BADGE_TEXT, type BadgeLine, badgeLines } from "./badgeLines";
import { PRIZE_SHAPES, PRIZE_SIGN } from "./prizeShapes";

/** A badge as an SVG that loads nothing and runs nothing: it is drawn with the fonts of whoever looks at it. */
export function badgeSvg(badge: Badge): string {
  const { width, height } = BADGE;
  const { shape, sign } = badgeInks(badge.prize);
  const title = escaped([badge.word, badge.award, badge.category, badge.name].join(", "));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${title}</title>`,
    `<rect x="1" y="1" width="${width - 2}" height="${height - 2}" fill="${INKS.paper}" stroke="${INKS.ink}" stroke-width="2"/>`,
    `<g transform="translate(20 38) scale(1.5)">`,
    `<path d="${PRIZE_SHAPES[badge.prize]}" fill="${shape.fill}" stroke="${shape.stroke}" stroke-width="${shape.width}"/>`,
    `<path d="${PRIZE_SIGN}" fill="none" stroke="${sign}" stroke-width="2.6" stroke-linecap="round"/></g>`,
    ...badgeLines(badge).map(textOf),
    "</svg>\n",
  ].join("");
}

/** In the font of whoever looks at it: what is long is written small enough for any usual one. */
function textOf({ text, y, size, serif, bold, ink }: BadgeLine): string {
  const family = serif ? "'Source Serif 4', Georgia, 'Times New Roman', serif" : "Inter, 'Helvetica Neue', Arial, sans-serif";
  const weight = bold ? ` font-weight="600"` : "";
  return `<text x="${BADGE_TEXT.x}" y="${y}" font-family="${family}" font-size="${size}"${weight} fill="${ink}">${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
