"use client";

import { useEffect, useState } from "react";
import { MOST_COMPARED } from "@/lib/domain/territory/comparedCodes";
import { localAddress } from "@/lib/platform/localAddress";
import type { Locale } from "@/lib/platform/messages";
import { compareAddress } from "./compareAddress";
import { type Kept, keepList, readList } from "./ownListStore";

/** Sentences of the list: a page has them, a script does not. */
export interface OwnListWords {
  title: string;
  where: string;
  keep: string;
  replace: string;
  kept: string;
  forget: string;
}
interface Props {
  shown: readonly Kept[];
  compared: number;
  locale: Locale;
  words: OwnListWords;
}

/** What the browser keeps, once a script has asked it. */
export function OwnListKept({ shown, compared, locale, words }: Props) {
  const [list, setList] = useState<readonly Kept[] | null>(null);
  useEffect(() => setList(readList()), []);
  if (list === null) return null;
  const keep = (rows: readonly Kept[]) => setList(keepList(rows));
  const same = list.length === shown.length && list.every(({ level, code }, at) => shown[at]?.level === level && shown[at]?.code === code);
  if (list.length === 0 && compared < 2) return null;
  return (
    <section className="section screen-only" aria-labelledby="ma-liste">
      <div className="section-head">
        <h2 id="ma-liste">{words.title}</h2>
      </div>
      <p className="soft measure">{words.where}</p>
      {list.length > 0 && (
        <p>
          <a href={localAddress(compareAddress({ keys: list }), locale)}>{list.map(({ name }) => name).join(", ")}</a>
        </p>
      )}
      <p role="status">{same ? words.kept : ""}</p>
      <p className="own-list-buttons">
        {compared > 0 && !same && (
          <button type="button" className="button" onClick={() => keep(shown.slice(0, MOST_COMPARED))}>
            {list.length === 0 ? words.keep : words.replace}
          </button>
        )}
        {list.length > 0 && (
          <button type="button" className="button quiet" onClick={() => keep([])}>
            {words.forget}
          </button>
        )}
      </p>
    </section>
  );
}
