"use client";

import { useErrorWords } from "@/components/site/ErrorTexts";

/** What nobody expected: its number, which the log has too, and a way to try again. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const words = useErrorWords();
  if (!words) return null;
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p className="standfirst">{words.text.replace("{id}", error.digest ?? "–")}</p>
      <p className="home-search">
        <button type="button" className="button" onClick={reset}>
          {words.retry}
        </button>
      </p>
    </div>
  );
}
