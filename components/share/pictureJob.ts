import type { Badge } from "@/components/award/badge";
import type { ShareCard } from "./shareCard";

/** A picture to draw, in words that pass from one thread to another. */
export type PictureJob =
  | { kind: "svg"; svg: string }
  | { kind: "card"; card: ShareCard; site: string; tagline: string }
  | { kind: "badge"; badge: Badge };
