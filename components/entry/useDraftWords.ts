import { useTranslations } from "next-intl";
import { useFormSentences } from "@/components/member/useFormSentences";
import type { LineState } from "./sheetState";

const TEXTS = ["elsewhere", "forget", "signedOut", "signIn"] as const;
const STATES = ["stored", "typed", "sending", "saved", "refused", "changed", "unsent"] as const satisfies readonly LineState[];

/** What is said of drafts that a page does not show. */
export interface DraftWords extends Record<(typeof TEXTS)[number], string> {
  states: Record<LineState, string>;
  refused: Record<string, string>;
}

export function useDraftWords(): DraftWords {
  const t = useTranslations("entry");
  const states = Object.fromEntries(STATES.map((state) => [state, t(`states.${state}`)])) as Record<LineState, string>;
  const texts = Object.fromEntries(TEXTS.map((text) => [text, t(text)])) as Record<(typeof TEXTS)[number], string>;
  return { ...texts, states, refused: useFormSentences() };
}
