import { useLocale, useTranslations } from "next-intl";
import { MethodLink } from "@/components/methodology/MethodLink";
import type { NamedPoint, Scatter } from "@/lib/data/ranking/scatter";
import type { Fit } from "@/lib/domain/ranking/contract";
import { THRESHOLDS } from "@/lib/domain/ranking/thresholds";
import { fitWords } from "./fitWords";
import { scatterWords } from "./scatterWords";

/** What the drawing shows, before it: what twice the size leads to expect, or why nothing is; where the reader's territory stands. */
export function ScatterSentences({ scatter }: { scatter: Scatter }) {
  const t = useTranslations("scatter");
  const { subject, fit, mine, cloud } = scatter;
  return (
    <div className="prose">
      {fit && <FitSentence scatter={scatter} fit={fit} />}
      {subject === "posts" && <p className="measure">{t("noLimits", { posts: THRESHOLDS.posts })}</p>}
      {subject !== "posts" && !fit && <p className="measure">{t("tooFew", { group: THRESHOLDS.group, found: cloud.n })}</p>}
      {mine && <MineSentence scatter={scatter} mine={mine} />}
    </div>
  );
}

/** The slope as what it means, then as it is. */
export function FitSentence({ scatter, fit }: { scatter: Pick<Scatter, "subject" | "network" | "kind">; fit: Fit }) {
  const t = useTranslations("scatter");
  const { of, values, side, facts } = fitWords(scatter, fit, useLocale());
  return (
    <>
      <p className="measure">
        {t.rich(`doubled.${of}`, { ...values, b: (text) => <b>{text}</b> })} {t(`reading.${of}`, { side })}
      </p>
      <p className="facts">{t.rich("fit", { ...facts, link: (text) => <MethodLink chapter="attendu">{text}</MethodLink> })}</p>
    </>
  );
}

function MineSentence({ scatter, mine }: { scatter: Scatter; mine: NamedPoint }) {
  const t = useTranslations("scatter");
  const words = scatterWords(scatter, useLocale());
  const { territory, x, y, expected, ratio } = mine;
  return (
    <p className="scatter-mine">
      {t.rich("mine", {
        fitted: String(ratio !== null),
        name: territory.name,
        x: words.xSaid(x),
        y: words.ySaid(y),
        expected: expected === null ? "" : words.yOf(expected),
        ratio: ratio === null ? "" : words.ratioOf(ratio),
        b: (text) => <b>{text}</b>,
      })}
    </p>
  );
}
