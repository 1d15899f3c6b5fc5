/** What a picture to share says. It is drawn from this and nothing else: the same card is the same picture. */
export interface ShareCard {
  title: string;
  /** « 3 » and « e »; null where nobody is ranked. */
  rank: { figure: string; suffix: string } | null;
  /** Goes on from the rank, where there is one. */
  sentence: string;
  /** All those ranked in the league, and one's own among them, in percent of the width; null where there is nothing to compare. */
  strip: { places: readonly number[]; mine: number; low: string; high: string; caption: string } | null;
  /** The first of a ranking. */
  steps: readonly { rank: string; name: string; value: string }[];
  /** Title of the edition, and the day of the figure where it is one. */
  edition: string;
  /** What must be said of all its figures. */
  notices: readonly string[];
}

/** In pixels: what social networks and messengers show whole. */
export const PICTURE = { width: 1200, height: 630 } as const;
