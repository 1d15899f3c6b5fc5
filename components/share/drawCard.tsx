import { DEFAULT_SETTINGS } from "@/lib/domain/settings/settings";
import { type Locale, translator } from "@/lib/platform/messages";
import { CardPicture } from "./CardPicture";
import { drawPicture } from "./drawPicture";
import { PICTURE, type ShareCard } from "./shareCard";

/**
 * A card as a PNG, and what identifies it.
 * @param site the name of this observatory
 */
export function drawCard(card: ShareCard, locale: Locale, site: string = DEFAULT_SETTINGS.name): ReturnType<typeof drawPicture> {
  const tagline = translator(locale, "site")("tagline");
  return drawPicture(JSON.stringify([locale, site, card]), PICTURE, () => <CardPicture card={card} site={site} tagline={tagline} />);
}
