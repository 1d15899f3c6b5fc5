"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useSiteAddress } from "@/components/site/useSiteAddress";
import { MOST_COMPARED } from "@/lib/domain/territory/comparedCodes";
import { compareAddress } from "./compareAddress";
import { type Kept, keepList, readList } from "./ownListStore";

/**
 * The reader's own list, kept by this browser and by nothing else: no account, nothing sent. Without a script there is none, and the
 * address of the page is kept as any other.
 */
export function OwnList({ shown, compared }: { shown: readonly Kept[]; compared: number }) {
  const t = useTranslations("compare.own");
  const address = useSiteAddress();
  const [list, setList] = useState<readonly Kept[] | null>(null);
  useEffect(() => setList(readList()), []);
  if (list === null) return null;
  const keep = (rows: readonly Kept[]) => setList(keepList(rows));
  const same = list.length === shown.length && list.every(({ level, code }, at) => shown[at]?.level === level && shown[at]?.code === code);
  if (list.length === 0 && compared < 2) return null;
  return (
    <section className="section screen-only" aria-labelledby="ma-liste">
      <div className="section-head">
        <h2 id="ma-liste">{t("title")}</h2>
      </div>
      <p className="soft measure">{t("where")}</p>
      {list.length > 0 && (
        <p>
          <a href={address(compareAddress({ keys: list }))}>{list.map(({ name }) => name).join(", ")}</a>
        </p>
      )}
      <p role="status">{same ? t("kept") : ""}</p>
      <p className="own-list-buttons">
        {compared > 0 && !same && (
          <button type="button" className="button" onClick={() => keep(shown.slice(0, MOST_COMPARED))}>
            {list.length === 0 ? t("keep") : t("replace")}
          </button>
        )}
        {list.length > 0 && (
          <button type="button" className="button quiet" onClick={() => keep([])}>
            {t("forget")}
          </button>
        )}
      </p>
    </section>
  );
}
