import type { Metric, RankedNetwork } from "@/lib/domain/ranking/contract";
import type { League } from "@/lib/domain/territory/league";
import type { Level } from "@/lib/domain/territory/level";
import type { NomineeFacts } from "./nomineeFacts";
import type { Prize } from "./prize";

/**
 * What is published of an award: all that the public may know of it, written once when it is published, and all that public pages read. It
 * holds no score, no vote, no conflict and no name of a juror who did not agree.
 */
export interface Palmares {
  year: number;
  theme: string;
  rules: string;
  /** ISO instant. */
  publishedAt: string;
  method: {
    criteria: readonly { name: string; guidance: string; weight: number; required: boolean; independent: boolean }[];
    othersShown: "after-mine" | "after-phase";
    quorumPercent: number;
    decidedBy: "vote" | "chair";
  };
  jury: {
    jurors: number;
    assessments: number;
    /** Pairs of a juror and a nominee that a link of interest kept apart. */
    recusals: number;
    abstentions: number;
    /** Of those who agreed. */
    names: readonly string[];
  };
  /** In their order. */
  categories: readonly PalmaresCategory[];
}

export interface PalmaresCategory {
  slug: string;
  name: string;
  description: string;
  kind: "league" | "theme";
  league: League | null;
  /** The rule of the shortlist; null where nobody was nominated by rank. */
  shortlist: {
    edition: { code: string; title: string; revision: number };
    metric: Metric;
    network: RankedNetwork;
    league: League;
    size: number;
    minPopulation: number | null;
    minAudience: number | null;
    minPosts: number | null;
  } | null;
  jury: { jurors: number; assessments: number; recusals: number };
  /** By prize, then by name. */
  nominees: readonly PalmaresNominee[];
  /** Those that were taken out of the shortlist, with the reason. */
  removed: readonly { name: string; level: Level; code: string; reason: string }[];
}

export interface PalmaresNominee {
  id: string;
  level: Level;
  code: string;
  /** As it was called when it was nominated. */
  name: string;
  league: League | null;
  population: number | null;
  origin: "ranking" | "candidature" | "hand";
  /** Why it was added by hand. */
  reason: string | null;
  facts: NomineeFacts | null;
  prize: Prize;
  /** The motivation: the reason of the decision. */
  motivation: string;
  /** What it applied with, where that is shown. Null in what is hashed, from which nothing could be taken down. */
  candidature: PublishedCandidature | null;
}

export interface PublishedCandidature {
  title: string;
  text: string;
  links: readonly string[];
  /** Their bytes are under `/prix/{year}/images/{id}`. */
  images: readonly { id: string; alternative: string; width: number; height: number }[];
}
