import { useTranslations } from "next-intl";
import type { NextStep } from "@/lib/domain/award/nextSteps";

/** Where each is done, beneath the address of the award; the deliberation has its own. */
const PLACE: Readonly<Record<Exclude<NextStep, "deliberate">, string>> = {
  criteria: "/criteres",
  categories: "#categories",
  rules: "#categories",
  jurors: "/jures",
  seats: "#categories",
  chairs: "#categories",
  freeze: "#categories",
  nominees: "#categories",
  declarations: "/liens",
  activate: "#phases",
  publish: "/publication",
};

/** What is left to do, each with a link to where. */
export function NextSteps({ year, steps }: { year: number; steps: readonly { step: NextStep; count: number }[] }) {
  const t = useTranslations("awardAdmin.next");
  if (steps.length === 0) return <p>{t("nothing")}</p>;
  return (
    <>
      <p>{t("title")}</p>
      <ol className="award-steps">
        {steps.map(({ step, count }) => (
          <li key={step}>
            <a href={step === "deliberate" ? "/jury/deliberation" : `/jury/administration/${year}${PLACE[step]}`}>
              {t(`step.${step}`, { count })}
            </a>
          </li>
        ))}
      </ol>
    </>
  );
}
