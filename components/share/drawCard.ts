import { DEFAULT_SETTINGS } from "@/lib/domain/settings/settings";
import { type Locale, translator } from "@/lib/platform/messages";
import { drawAside } from "./drawAside";
import { type KeptDrawing, keptDrawing } from "./keptDrawing";
import type { PictureJob } from "./pictureJob";
import type { ShareCard } from "./shareCard";

/**
 * A card as a PNG, and what identifies it.
 * @param site the name of this observatory
 */
export function drawCard(card: ShareCard, locale: Locale, site: string = DEFAULT_SETTINGS.name): KeptDrawing {
  const tagline = translator(locale, "site")("tagline");
  const job: PictureJob = { kind: "card", card, site, tagline };
  return keptDrawing(JSON.stringify(job), () => drawAside(job));
}
