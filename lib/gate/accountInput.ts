import { z } from "zod";
import type { AccountTexts } from "@/lib/data/account/resolveEntry";
import { NETWORKS } from "@/lib/domain/account/network";
import { PURPOSES } from "@/lib/domain/account/purpose";
import { ACCOUNT_STANDINGS } from "@/lib/domain/account/standing";
import { isDay } from "@/lib/domain/snapshot/isDay";

const text = (longest: number) => z.string({ error: "missing" }).trim().max(longest, "too-long");
const day = z.union([z.literal(""), z.string().refine(isDay)], { error: "not-a-day" });
const ticked = z.literal("on").optional();

/** What the form of an account sends. */
export const ACCOUNT_INPUT = {
  territory: text(200),
  account: text(2_000),
  network: z.union([z.literal(""), z.enum(NETWORKS)], { error: "missing" }),
  purpose: z.enum(PURPOSES, { error: "missing" }),
  standing: z.enum(ACCOUNT_STANDINGS, { error: "missing" }),
  main: ticked,
  openedOn: day,
  dormantSince: day,
  closedOn: day,
  proofUrl: z.union([z.literal(""), z.url({ protocol: /^https?$/ }).max(2_000)], { error: "not-an-address" }),
  replacedBy: text(2_000),
  sharedWith: z.array(text(200)).max(60, "too-long").default([]),
  /** The main account there may become secondary. */
  takeOver: ticked,
};
type Sent = z.output<z.ZodObject<typeof ACCOUNT_INPUT>>;

export function textsOf(sent: Sent): AccountTexts {
  const { network, main, openedOn, dormantSince, closedOn, proofUrl, takeOver: _, ...texts } = sent;
  return {
    ...texts,
    network: network === "" ? null : network,
    main: main === "on",
    openedOn: openedOn || null,
    dormantSince: dormantSince || null,
    closedOn: closedOn || null,
    proofUrl: proofUrl || null,
  };
}
