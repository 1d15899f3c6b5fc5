"use client";

import { useEffect, useState } from "react";
import { fillIn } from "./fillIn";

/** Said aloud no more often than somebody pauses. */
const PAUSE_MS = 1_500;

/** How long a text is that is being typed: shown at once where a script runs, and said when its writer pauses. */
export function CharacterCount({ text, most, sentence, locale }: { text: string; most: number; sentence: string; locale: string }) {
  const [shown, setShown] = useState(false);
  const [said, setSaid] = useState("");
  const { length } = text.replace(/\r\n?/g, "\n").trim();
  const words = fillIn(sentence, { count: length.toLocaleString(locale) });
  useEffect(() => setShown(true), []);
  useEffect(() => {
    const pause = setTimeout(() => setSaid(words), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [words]);
  if (!shown) return null;
  return (
    <>
      <p className={length > most ? "form-problem" : "form-hint"} aria-hidden="true">
        {words}
      </p>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}
