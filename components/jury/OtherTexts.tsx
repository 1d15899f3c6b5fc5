"use client";

import type { ReactNode } from "react";
import type { OtherText } from "./useAutosave";

interface Props<T> {
  others: readonly OtherText<T>[];
  /** Null where the page cannot choose by itself. */
  choose: { keepMine: () => void; takeOther: (other: OtherText<T>) => void; dropOther: (other: OtherText<T>) => void } | null;
  show: (text: T) => ReactNode;
  words: Readonly<Record<"otherServer" | "otherBrowser" | "otherPage" | "keepMine" | "takeOther" | "dropOther", string>>;
}

const TITLES = { server: "otherServer", browser: "otherBrowser", page: "otherPage" } as const;

/** Texts that stand beside the one on the page, until somebody says which goes on. */
export function OtherTexts<T>({ others, choose, show, words }: Props<T>) {
  return others.map((other) => (
    <section key={other.key} className="other-text" role="alert">
      <p>
        <b>{words[TITLES[other.from]]}</b>
      </p>
      {show(other.value)}
      {choose && (
        <p className="jury-buttons">
          {other.from === "server" && (
            <button type="button" className="button" onClick={choose.keepMine}>
              {words.keepMine}
            </button>
          )}
          <button type="button" className="button button-quiet" onClick={() => choose.takeOther(other)}>
            {words.takeOther}
          </button>
          {other.from !== "server" && (
            <button type="button" className="button-plain" onClick={() => choose.dropOther(other)}>
              {words.dropOther}
            </button>
          )}
        </p>
      )}
    </section>
  ));
}
