import { useLocale, useTranslations } from "next-intl";
import { useFormSentences } from "@/components/member/useFormSentences";
import { NETWORKS } from "@/lib/domain/account/network";
import { type DoubtThresholds, ENTRY_DOUBTS } from "@/lib/domain/campaign/doubtEntry";
import { ENTRY_FIELDS, ENTRY_PROBLEMS } from "@/lib/domain/campaign/readEntry";
import { type SheetWords, UNREADABLE_REASONS } from "./sheetWords";

/** Each by its own name. */
export const SHEET_TEXTS = [
  "caption",
  "territory",
  "previous",
  "noPrevious",
  "state",
  "open",
  "allStored",
  "pending",
  "notKept",
  "elsewhere",
  "forget",
  "signedOut",
  "signIn",
  "mine",
  "theirs",
  "takenBack",
  "takeBack",
  "nothing",
  "unreadable",
  "readable",
] as const;

const STATES = [
  "stored",
  "typed",
  "sending",
  "saved",
  "refused",
  "changed",
  "unsent",
  "doubtful",
  "confirmed",
  "rejected",
  "unreadable",
  "imported",
  "empty",
] as const;

/** The texts that the browser draws a sheet with. @param thresholds from where on a figure is doubtful here, as the words say it */
export function useSheetWords({ jumpPercent, abovePopulation }: DoubtThresholds): SheetWords {
  const t = useTranslations("entry");
  const network = useTranslations("vocabulary.network");
  const language = useLocale();
  return {
    language,
    ...wordsOf(SHEET_TEXTS, (text) => t(text)),
    said: { undo: t("said.undo"), redo: t("said.redo"), pasted: t("said.pasted") },
    changedBy: t("changedBy", { name: "{name}", at: "{at}" }),
    changedByYou: t("changedByYou", { at: "{at}" }),
    standing: t("standing", { audience: "{audience}", day: "{day}" }),
    withdraws: t("withdraws", { audience: "{audience}" }),
    reason: wordsOf(UNREADABLE_REASONS, (reason) => t(`reason.${reason}`)),
    field: wordsOf(ENTRY_FIELDS, (field) => t(`field.${field}`)),
    states: wordsOf(STATES, (state) => t(`states.${state}`)),
    problem: wordsOf(ENTRY_PROBLEMS, (problem) => t(`problem.${problem}`)),
    doubt: wordsOf(ENTRY_DOUBTS, (doubt) => t(`doubt.${doubt}`, { jumpPercent, abovePopulation })),
    network: wordsOf(NETWORKS, (one) => network(one)),
    refused: useFormSentences(),
  };
}

function wordsOf<Key extends string>(keys: readonly Key[], word: (key: Key) => string): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, word(key)])) as Record<Key, string>;
}
