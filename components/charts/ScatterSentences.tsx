import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { MethodLink } from "@/components/methodology/MethodLink";
import type { NamedPoint, Scatter } from "@/lib/data/ranking/scatter";
import { decimalsThatTell } from "@/lib/domain/format/decimalsThatTell";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import type { Fit } from "@/lib/domain/ranking/contract";
import { whenDoubled } from "@/lib/domain/ranking/fitBand";
import { THRESHOLDS } from "@/lib/domain/ranking/thresholds";
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

type FitFacts = Pick<Scatter, "subject" | "network" | "kind">;

/** β as what it means: 2^β for twice the size, with the ends of its interval. */
export function FitSentence({ scatter: { subject, network, kind }, fit }: { scatter: FitFacts; fit: Fit }) {
  const t = useTranslations("scatter");
  const locale = useLocale();
  const { factor, low, high } = whenDoubled(fit);
  const digits = decimalsThatTell(low, high);
  const text = (value: number, decimals = 2) => formatNumber(value, locale, decimals).replace("-", "−");
  const said = { factor: text(factor, digits), low: text(low, digits), high: text(high, digits), b: (words: ReactNode) => <b>{words}</b> };
  const isOfAudience = subject === "audience";
  // What size does not bias: an audience that grows as the population does, a rate that does not move with the audience.
  const side = sideOf(fit, isOfAudience ? 1 : 0);
  return (
    <>
      <p className="measure">
        {isOfAudience
          ? t.rich("doubledAudience", { ...said, kind: network === "all" ? "all" : (kind ?? "other") })
          : t.rich("doubledEngagement", said)}{" "}
        {t(isOfAudience ? "readings" : "slopes", { side })}
      </p>
      <p className="facts">
        {t.rich("fit", {
          slope: isOfAudience ? "β" : "γ",
          n: fit.n,
          ...{ beta: text(fit.beta), low: text(fit.betaLow), high: text(fit.betaHigh), r2: text(fit.r2) },
          link: (words) => <MethodLink chapter="attendu">{words}</MethodLink>,
        })}
      </p>
    </>
  );
}

function sideOf({ betaLow, betaHigh }: Fit, neutral: number): "agrees" | "below" | "above" {
  if (betaHigh < neutral) return "below";
  return betaLow > neutral ? "above" : "agrees";
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
