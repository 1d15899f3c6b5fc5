"use client";

import { fillIn } from "@/components/ui/fillIn";
import type { SaveState } from "./useAutosave";

export type SaveWords = Readonly<
  Record<"typed" | "saving" | "savedAt" | "unsent" | "signedOut" | "signIn" | "changed" | "notTaken", string>
>;

interface Props {
  state: SaveState;
  words: SaveWords;
  /** Why something is not taken, by its code. */
  sentences: Readonly<Record<string, string>>;
}

const TIME = new Intl.DateTimeFormat("fr-FR", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Paris" });

/** Where the text on the page stands: « enregistré à 14:02 », or why it is not. */
export function SaveLine({ state, words, sentences }: Props) {
  const bad = state.at === "unsent" || state.at === "barred" || state.at === "changed";
  return (
    <p role="status" className={bad ? "save-line form-problem" : "save-line soft"}>
      {state.at === "typed" && words.typed}
      {state.at === "saving" && words.saving}
      {state.at === "saved" && fillIn(words.savedAt, { time: TIME.format(new Date(state.when)) })}
      {state.at === "changed" && words.changed}
      {state.at === "barred" && `${sentences[state.code] ?? sentences.other ?? state.code} ${words.notTaken}`}
      {state.at === "unsent" && state.code === null && words.unsent}
      {state.at === "unsent" && state.code !== null && (
        <>
          {words.signedOut}{" "}
          <a href="/api/auth/signin?callbackUrl=%2Fjury" target="_blank" rel="noopener">
            {words.signIn}
          </a>
        </>
      )}
    </p>
  );
}
