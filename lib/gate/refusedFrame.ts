import { identityAtHand } from "@/lib/data/settings/readIdentity";
import { xmlText } from "@/lib/domain/format/xmlText";
import { localAddress } from "@/lib/platform/localAddress";
import type { Locale } from "@/lib/platform/messages";
import { publicAddress } from "@/lib/platform/publicAddress";

/** Why there is nothing in a frame, for who reads the page around it: it loads nothing and runs nothing, and its link leaves the frame. */
export function refusedFrame(sentence: string, locale: Locale): string {
  const site = xmlText(identityAtHand().name);
  const home = xmlText(publicAddress(localAddress("/", locale)));
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${site}</title>`,
    "<style>body{margin:0;padding:1rem;font:16px/1.5 system-ui,sans-serif;color:#1b2733;background:#fff}a{color:inherit}</style></head><body>",
    `<main><p>${xmlText(sentence)}</p><p><a href="${home}" target="_blank" rel="noopener">${site}</a></p></main></body></html>\n`,
  ].join("");
}
