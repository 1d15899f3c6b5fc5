import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { EditionFacts } from "@/lib/data/ranking/leaderboard";
import type { Scatter } from "@/lib/data/ranking/scatter";
import { ScatterFigure } from "./ScatterFigure";
import { TakeScatter } from "./TakeScatter";

/** Where it stands in a page. */
export const SCATTER_ANCHORS = { audience: "nuage", engagement: "nuage-engagement", posts: "nuage-publications" } as const;

interface Props {
  scatter: Scatter;
  edition: EditionFacts;
  children?: ReactNode;
}

/** A scatter under its title, at an address of its own in the page. */
export function ScatterSection({ scatter, edition, children }: Props) {
  const t = useTranslations("scatter");
  const id = SCATTER_ANCHORS[scatter.subject];
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{t(`title.${scatter.subject}`)}</h2>
      </div>
      <ScatterFigure scatter={scatter} />
      <TakeScatter scatter={scatter} edition={edition} />
      {children}
    </section>
  );
}
