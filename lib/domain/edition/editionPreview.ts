/** What an edition would publish, and what sets it apart from another one: kept as it is until figures change. */
import type { Network } from "../account/network";
import type { RankedNetwork, Reason } from "../ranking/contract";
import type { Day } from "../snapshot/figure";
import type { League } from "../territory/league";
import type { Level } from "../territory/level";

export interface EditionPreview {
  networks: readonly Network[];
  /** Counted accounts on these networks. */
  accounts: number;
  /** Those of them with a figure in the window. */
  figures: number;
  /** The others, those of the most inhabitants. */
  missing: readonly MissingFigure[];
  lists: number;
  /** Rows with a rank, over all lists. */
  ranked: number;
  /** By audience, lists of leagues that have a territory: whoever has a comparable figure is ranked. */
  contents: readonly PreviewContents[];
  /** Null when there is nothing to compare with. */
  difference: EditionDifference | null;
}
export interface PreviewContents {
  network: RankedNetwork;
  league: League;
  ranked: number;
  unranked: Readonly<Partial<Record<Reason, number>>>;
}

export interface EditionDifference {
  against: { code: string; revision: number };
  /** Of accounts with a figure, by territory and network. */
  accounts: { appeared: number; gone: number; replaced: number };
  /** Audiences of one kind, then and now. */
  figures: { changed: number; jumped: number; jumps: readonly FigureJump[] };
  /** In the lists that readers see first. */
  ranks: { moved: number; entered: number; left: number };
  moves: readonly LeagueMoves[];
}
export interface PreviewTerritory {
  level: Level;
  code: string;
  name: string;
}
export interface MissingFigure extends PreviewTerritory {
  network: Network;
  accountId: number;
}
export interface FigureJump extends PreviewTerritory {
  network: Network;
  accountId: number;
  before: { audience: number; observedOn: Day };
  after: { audience: number; observedOn: Day };
}
export interface LeagueMoves {
  league: League;
  /** Longest first. */
  risers: readonly RankMoved[];
  fallers: readonly RankMoved[];
}
export interface RankMoved extends PreviewTerritory {
  network: Network;
  before: number;
  after: number;
}
