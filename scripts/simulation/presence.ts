import type { League } from "@/lib/domain/territory/league";
import type { SimulatedNetwork } from "./simulatedNetwork";

/**
 * How present authorities are, by league: the share with an account at the start of 2021 and at the end of 2026 (in between, a straight
 * line), then the share of each network among the present.
 * The orders of size are those that studies published: in 2022, 13.7 % of all authorities on a network, 53 % without the villages, 92 % of
 * the villes moyennes, 20 % of the intercommunalités in 2018; Facebook 94 %, X 35 %, YouTube, Instagram and LinkedIn about 20 % and rising
 * among the present, half of whom have one network only.
 */
export interface Presence {
  from: number;
  to: number;
  networks: Record<SimulatedNetwork, number>;
}

/** Columns in the order of SIMULATED_NETWORKS. */
type Shares = readonly [number, number, number, number, number, number, number, number, number];

const VILLAGES: Shares = [0.93, 0.08, 0.05, 0.02, 0.05, 0.002, 0.005, 0.002, 0.03];
const PETITES: Shares = [0.95, 0.28, 0.18, 0.1, 0.16, 0.01, 0.03, 0.01, 0.08];
const MOYENNES: Shares = [0.98, 0.75, 0.6, 0.45, 0.55, 0.08, 0.15, 0.1, 0.3];
const GRANDES: Shares = [1, 1, 0.97, 0.97, 0.95, 0.4, 0.5, 0.5, 0.6];
const CC: Shares = [0.94, 0.22, 0.15, 0.3, 0.2, 0.005, 0.02, 0.01, 0.05];
const CA: Shares = [0.97, 0.6, 0.5, 0.65, 0.5, 0.05, 0.1, 0.08, 0.15];
const METROPOLES: Shares = [1, 0.95, 0.9, 1, 0.9, 0.25, 0.35, 0.4, 0.3];
const DEPARTEMENTS: Shares = [1, 0.97, 0.92, 0.97, 0.95, 0.35, 0.3, 0.3, 0.25];
const REGIONS: Shares = [1, 1, 1, 1, 1, 0.8, 0.6, 0.6, 0.4];

const BY_LEAGUE: Record<League, Presence> = {
  villages: presence(0.045, 0.09, VILLAGES),
  "petites-villes": presence(0.45, 0.65, PETITES),
  "villes-moyennes": presence(0.9, 0.97, MOYENNES),
  "grandes-villes": presence(1, 1, GRANDES),
  "communautes-de-communes": presence(0.25, 0.5, CC),
  "communautes-agglomeration": presence(0.7, 0.92, CA),
  "communautes-urbaines": presence(0.9, 1, CA),
  metropoles: presence(1, 1, METROPOLES),
  departements: presence(1, 1, DEPARTEMENTS),
  regions: presence(1, 1, REGIONS),
};
/** COM have no league: their figures are shown, never ranked. */
const WITHOUT_LEAGUE = presence(0.8, 0.9, DEPARTEMENTS);

export function presenceOf(league: League | null): Presence {
  return league === null ? WITHOUT_LEAGUE : BY_LEAGUE[league];
}

function presence(from: number, to: number, shares: Shares): Presence {
  const [facebook, instagram, x, linkedin, youtube, tiktok, threads, bluesky, whatsapp] = shares;
  return { from, to, networks: { facebook, instagram, x, linkedin, youtube, tiktok, threads, bluesky, whatsapp } };
}
