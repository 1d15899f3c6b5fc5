"use client";

import { useEffect, useState } from "react";

/** Copies a text that stands on the page. Only where the browser can: without a script the text is there to be selected. */
export function CopyButton({ text, words }: { text: string; words: { copy: string; copied: string } }) {
  const [can, setCan] = useState(false);
  const [done, setDone] = useState(false);
  useEffect(() => setCan("clipboard" in navigator), []);
  if (!can) return null;
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() =>
          navigator.clipboard.writeText(text).then(
            () => setDone(true),
            () => setCan(false), // refused: the text can still be selected
          )
        }
      >
        {words.copy}
      </button>{" "}
      <span role="status">{done && words.copied}</span>
    </>
  );
}
