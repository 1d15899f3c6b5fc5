import { PUBLIC_PARTS } from "@/lib/domain/account/network";
import type { DatePrecision, Day, Figure } from "@/lib/domain/snapshot/figure";
import { audienceOn } from "./audienceOn";
import type { SimulatedCampaign } from "./campaigns";
import { publishingOf } from "./publishing";
import { RandomStream } from "./RandomStream";
import { showFigure } from "./showFigure";
import type { SimulatedAccount } from "./simulatedAccount";
import { addDays } from "./simulatedDays";
import { HABITS } from "./simulatedNetwork";

/** Interactions are counted over the 30 days before a reading. */
const PERIOD_DAYS = 30;
/** Readings begin that many days before the reference date. */
const COLLECTION_DAYS = 40;

/** What was read of an account in a campaign: usually one figure, sometimes none, or two of different days or kinds. */
export function simulateFigures(account: SimulatedAccount, campaign: SimulatedCampaign, seed: number): Figure[] {
  const stream = new RandomStream(seed, account.key, campaign.code);
  const observedOn = addDays(campaign.referenceOn, -Math.floor(stream.uniform() * COLLECTION_DAYS));
  const precision = stream.uniform();
  if (stream.chance(0.035) || !existsOn(account, observedOn)) return [];
  const figure = readFigure(account, observedOn, stream, seed);
  const dated = { ...figure, datePrecision: datePrecision(precision) };
  const figures = showKinds(dated, account, seed);
  if (stream.chance(0.03)) {
    const earlier = addDays(observedOn, -20);
    if (earlier >= campaign.startsOn && existsOn(account, earlier)) figures.push({ ...readFigure(account, earlier, stream, seed) });
  }
  return figures;
}

function existsOn({ openedOn, closedOn }: SimulatedAccount, day: Day): boolean {
  return (openedOn === null || openedOn <= day) && (closedOn === null || day < closedOn);
}

function datePrecision(place: number): DatePrecision {
  if (place < 0.93) return "day";
  if (place < 0.97) return "month";
  return place < 0.985 ? "publication" : "year";
}

/** Facebook pages that showed « mentions J'aime » until 2024 or still do; a few show both. */
function showKinds(figure: Figure, account: SimulatedAccount, seed: number): Figure[] {
  const place = account.network === "facebook" ? new RandomStream(seed, account.key, "kind").uniform() : 1;
  const likes: Figure = { ...figure, kind: "likes", ...showFigure(account, Math.round(figure.audience * 0.93), seed) };
  if (place < 0.03 || (place < 0.15 && figure.observedOn < "2024-01-01")) return [likes];
  return place > 0.97 && account.network === "facebook" ? [figure, likes] : [figure];
}

function readFigure(account: SimulatedAccount, observedOn: Day, stream: RandomStream, seed: number): Figure {
  const audience = audienceOn(account, observedOn, seed);
  return {
    kind: account.network === "youtube" ? "subscribers" : "followers",
    observedOn,
    datePrecision: "day",
    ...showFigure(account, audience, seed),
    following: HABITS[account.network].showsFollowing ? followingOf(account, seed) : null,
    ...readPublications(account, audience, observedOn, stream, seed),
  };
}

function followingOf(account: SimulatedAccount, seed: number): number | null {
  const stream = new RandomStream(seed, account.key, "following");
  if (stream.chance(0.3)) return null;
  return stream.chance(0.01) ? 0 : Math.round(stream.around(180, 0.9));
}

type Publications = Pick<Figure, "posts" | "periodDays" | "reactions" | "comments" | "shares" | "views">;
const NOT_COUNTED: Publications = { posts: null, periodDays: null, reactions: null, comments: null, shares: null, views: null };

function readPublications(account: SimulatedAccount, audience: number, day: Day, stream: RandomStream, seed: number): Publications {
  const habits = HABITS[account.network];
  const usual = publishingOf(account.authority.league);
  const own = new RandomStream(seed, account.key, "publishing");
  const pace = own.around(usual.posts * habits.posts * Math.sqrt(account.weight), 0.45);
  const liked = own.normal() * 0.4;
  if (!stream.chance(usual.counted)) return NOT_COUNTED;
  const asleep = account.dormantSince !== null && account.dormantSince < addDays(day, -PERIOD_DAYS);
  const posts = asleep ? 0 : Math.round(stream.around(pace, 0.2));
  // The rate falls as the audience grows: by a fifth when it doubles, about.
  const rate = habits.engagement * Math.exp(-0.25 * Math.log(Math.max(audience, 20) / 1_000) + liked + stream.normal() * 0.2);
  const interactions = (posts * audience * rate) / 100;
  const parts = PUBLIC_PARTS[account.network];
  const count = (part: (typeof parts)[number], share: number) =>
    parts.includes(part) && !stream.chance(0.015) ? Math.round(interactions * share) : null;
  return {
    posts,
    periodDays: PERIOD_DAYS,
    reactions: count("reactions", 0.78),
    comments: count("comments", 0.09),
    shares: count("shares", 0.13),
    views: habits.showsViews ? Math.round(interactions * stream.around(25, 0.3)) : null,
  };
}
