import { useLocale, useTranslations } from "next-intl";
import { drawScatter } from "@/components/charts/scatter/drawScatter";
import { Scatter } from "@/components/charts/scatter/Scatter";
import { FitSentence } from "@/components/charts/scatter/ScatterSentences";
import { exampleScatter } from "./exampleScatter";

/** The worked example, drawn: what a fit is, on points that can be counted. */
export function ExampleScatter() {
  const t = useTranslations("scatter");
  const locale = useLocale();
  const scatter = exampleScatter();
  if (!scatter.fit) return null;
  const drawing = drawScatter(scatter, locale);
  // No table beside explains numbers: the names are letters.
  const labels = drawing.labels.map((label) => ({ ...label, number: "" }));
  return (
    <figure className="scatter-example">
      <Scatter drawing={{ ...drawing, labels }} cloud={scatter.cloud} />
      <figcaption className="prose">
        <p className="measure">{t("example")}</p>
        <FitSentence scatter={scatter} fit={scatter.fit} />
      </figcaption>
    </figure>
  );
}
