import { useLocale, useTranslations } from "next-intl";
import { useFormSentences } from "@/components/member/useFormSentences";
import { NETWORKS } from "@/lib/domain/account/network";
import { ENTRY_DOUBTS } from "@/lib/domain/campaign/doubtEntry";
import { ENTRY_FIELDS, ENTRY_PROBLEMS } from "@/lib/domain/campaign/readEntry";
import type { SheetWords } from "./sheetWords";

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

/** The texts that the browser draws a sheet with. */
export function useSheetWords(): SheetWords {
  const t = useTranslations("entry");
  const network = useTranslations("vocabulary.network");
  const language = useLocale();
  return {
    language,
    caption: t("caption"),
    territory: t("territory"),
    previous: t("previous"),
    noPrevious: t("noPrevious"),
    state: t("state"),
    open: t("open"),
    allStored: t("allStored"),
    pending: t("pending"),
    said: { undo: t("said.undo"), redo: t("said.redo"), pasted: t("said.pasted") },
    mine: t("mine"),
    theirs: t("theirs"),
    changedBy: t("changedBy"),
    field: wordsOf(ENTRY_FIELDS, (field) => t(`field.${field}`)),
    states: wordsOf(STATES, (state) => t(`states.${state}`)),
    problem: wordsOf(ENTRY_PROBLEMS, (problem) => t(`problem.${problem}`)),
    doubt: wordsOf(ENTRY_DOUBTS, (doubt) => t(`doubt.${doubt}`)),
    network: wordsOf(NETWORKS, (one) => network(one)),
    refused: useFormSentences(),
  };
}

function wordsOf<Key extends string>(keys: readonly Key[], word: (key: Key) => string): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, word(key)])) as Record<Key, string>;
}
