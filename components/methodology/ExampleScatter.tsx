import { useLocale, useTranslations } from "next-intl";
import { drawScatter } from "@/components/charts/drawScatter";
import { Scatter } from "@/components/charts/Scatter";
import { FitSentence } from "@/components/charts/ScatterSentences";
import { exampleScatter } from "./exampleScatter";

/** The worked example, drawn: what a fit is, on points that can be counted. */
export function ExampleScatter() {
  const t = useTranslations("scatter");
  const locale = useLocale();
  const scatter = exampleScatter();
  if (!scatter.fit) return null;
  return (
    <figure className="scatter-example">
      <Scatter drawing={drawScatter(scatter, locale)} cloud={scatter.cloud} />
      <figcaption className="prose">
        <p className="measure">{t("example")}</p>
        <FitSentence scatter={scatter} fit={scatter.fit} />
      </figcaption>
    </figure>
  );
}
