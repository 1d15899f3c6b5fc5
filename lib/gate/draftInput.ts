import { z } from "zod";
import { NETWORKS } from "@/lib/domain/account/network";
import { isEditionCode } from "@/lib/domain/edition/editionCode";
import { isDay } from "@/lib/domain/snapshot/isDay";
import { rowId } from "./rowId";

const sentence = (longest: number) => z.string({ error: "missing" }).trim().min(1, "missing").max(longest, "too-long");

/** What the public reads of a revision. */
export const revisionReason = sentence(500);
export const draftNetworks = z.array(z.enum(NETWORKS)).default([]);

/** What a new edition is asked to be. */
export const DRAFT_INPUT = {
  code: z
    .string({ error: "missing" })
    .trim()
    .min(1, "missing")
    .refine((code) => code === "" || isEditionCode(code), "bad-code"),
  title: sentence(120),
  referenceOn: z
    .string({ error: "missing" })
    .min(1, "missing")
    .refine((day) => day === "" || isDay(day), "bad-day"),
  windowDays: z.coerce.number({ error: "bad-window" }).int("bad-window").min(1, "bad-window").max(3_650, "bad-window"),
  networks: draftNetworks,
};

/** The draft that somebody saw. */
export const DRAFT_SEEN = { id: rowId, version: rowId };
