import { INKS } from "@/components/share/cardInks";
import { badgeSentence, type TerritoryBadge } from "./territoryBadge";

/** In pixels. */
export const TERRITORY_BADGE = { width: 360, height: 160 } as const;

const SERIF = "'Source Serif 4', Georgia, 'Times New Roman', serif";
const SANS = "Inter, 'Helvetica Neue', Arial, sans-serif";
const SIDE = 18;
/** What a letter takes of its size in a bold face, wide and narrow ones together. */
const LETTER = 0.56;

/** As large as it can be written whole. */
function fitting(text: string, largest: number, width: number): number {
  return Math.min(largest, Math.floor((width / (text.length * LETTER)) * 10) / 10);
}

/** Where a territory stands, dated: a badge that loads nothing. */
export function TerritoryBadgePicture({ badge }: { badge: TerritoryBadge }) {
  const { width, height } = TERRITORY_BADGE;
  const { site, name, rank, league, measure, edition, notice } = badge;
  const inner = width - 2 * SIDE;
  const beside = SIDE + rank.length * 27 + 14;
  const line = (text: string, y: number, ink: string, bold = false) => (
    <text x={SIDE} y={y} fontSize={fitting(text, 11.5, inner)} fill={ink} fontWeight={bold ? 600 : 400}>
      {text}
    </text>
  );
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" fontFamily={SANS}>
      <title>{badgeSentence(badge)}</title>
      <rect x="1" y="1" width={width - 2} height={height - 2} fill={INKS.paper} stroke={INKS.ink} strokeWidth="2" />
      {line(site, 24, INKS.soft)}
      <text x={SIDE} y="76" fontFamily={SERIF} fontSize="46" fontWeight="600" fill={INKS.accent}>
        {rank}
      </text>
      <text x={beside} y="56" fontFamily={SERIF} fontSize={fitting(name, 21, width - SIDE - beside)} fontWeight="600" fill={INKS.ink}>
        {name}
      </text>
      <text x={beside} y="76" fontSize={fitting(league, 13, width - SIDE - beside)} fill={INKS.ink}>
        {league}
      </text>
      {line(measure, 102, INKS.ink)}
      {line(edition, 121, INKS.soft)}
      {notice !== null && line(notice, 144, INKS.accent, true)}
    </svg>
  );
}
