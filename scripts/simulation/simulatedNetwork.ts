import type { Network } from "@/lib/domain/account/network";
import type { Day } from "@/lib/domain/snapshot/figure";

/** The networks that the simulation fills. */
export const SIMULATED_NETWORKS = [
  "facebook",
  "instagram",
  "x",
  "linkedin",
  "youtube",
  "tiktok",
  "threads",
  "bluesky",
  "whatsapp",
] as const satisfies readonly Network[];
export type SimulatedNetwork = (typeof SIMULATED_NETWORKS)[number];

export interface NetworkHabits {
  /** Before it no authority was there: channels of WhatsApp and Threads in Europe opened late. */
  since: Day;
  /** Audience against Facebook's, as a logarithm, and how fast it grows with inhabitants. */
  level: number;
  beta: number;
  /** Growth a year, as a logarithm. */
  growth: number;
  /** Engagement rate of an account of 1,000, in % a publication; 0 where the network shows none. */
  engagement: number;
  /** Publications against Facebook's. */
  posts: number;
  /** Whether the network shows how many accounts an account follows. */
  showsFollowing: boolean;
  showsViews: boolean;
}

/** Invented, of a plausible order: nothing here was measured. */
export const HABITS: Record<SimulatedNetwork, NetworkHabits> = {
  facebook: habits({ since: "2009-01-01", level: 0, beta: 0.78, growth: 0.05, engagement: 3.2, posts: 1, showsFollowing: true }),
  instagram: habits({ since: "2013-01-01", level: -1, beta: 0.82, growth: 0.14, engagement: 5.5, posts: 0.6, showsFollowing: true }),
  x: habits({ since: "2010-01-01", level: -1.2, beta: 0.88, growth: -0.01, engagement: 0.8, posts: 0.9, showsFollowing: true }),
  linkedin: habits({ since: "2014-01-01", level: -2, beta: 0.86, growth: 0.2, engagement: 3.5, posts: 0.4 }),
  youtube: habits({ since: "2009-01-01", level: -2.6, beta: 0.82, growth: 0.1, engagement: 1.5, posts: 0.15, showsViews: true }),
  tiktok: habits({
    since: "2020-03-01",
    level: -1.8,
    beta: 0.8,
    growth: 0.3,
    engagement: 6,
    posts: 0.3,
    showsFollowing: true,
    showsViews: true,
  }),
  threads: habits({ since: "2023-12-14", level: -2.2, beta: 0.82, growth: 0.28, engagement: 2, posts: 0.4, showsFollowing: true }),
  bluesky: habits({ since: "2024-02-06", level: -3, beta: 0.85, growth: 0.35, engagement: 1.2, posts: 0.5, showsFollowing: true }),
  whatsapp: habits({ since: "2023-10-01", level: -1.7, beta: 0.76, growth: 0.35, engagement: 0, posts: 0.5 }),
};

type Given = Omit<NetworkHabits, "showsFollowing" | "showsViews"> & Partial<NetworkHabits>;

function habits(given: Given): NetworkHabits {
  return { showsFollowing: false, showsViews: false, ...given };
}
