import { renderMarkup } from "@/components/charts/picture/renderMarkup";
import { TerritoryBadgePicture } from "./TerritoryBadgePicture";
import type { TerritoryBadge } from "./territoryBadge";

/** A badge as an SVG file. */
export async function badgeSvg(badge: TerritoryBadge): Promise<string> {
  return `${await renderMarkup(<TerritoryBadgePicture badge={badge} />)}\n`;
}
