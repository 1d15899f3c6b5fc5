import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Scatter } from "@/lib/data/ranking/scatter";
import { ScatterFigure } from "./ScatterFigure";

/** Where it stands in a page. */
export const SCATTER_ANCHORS = { audience: "nuage", engagement: "nuage-engagement", posts: "nuage-publications" } as const;

/** A scatter under its title, at an address of its own in the page. */
export function ScatterSection({ scatter, children }: { scatter: Scatter; children?: ReactNode }) {
  const t = useTranslations("scatter");
  const id = SCATTER_ANCHORS[scatter.subject];
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{t(`title.${scatter.subject}`)}</h2>
      </div>
      <ScatterFigure scatter={scatter} />
      {children}
    </section>
  );
}
