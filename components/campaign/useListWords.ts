import { useTranslations } from "next-intl";

/** The texts that the form of a list is drawn with in the browser; what is filled in there keeps its braces. */
export function useListWords() {
  const t = useTranslations("lists");
  const filled = { line: "{line}", text: "{text}", found: "{found}" };
  return {
    name: t("name"),
    codes: t("codes"),
    codesHint: t("codesHint"),
    submit: t("submit"),
    sending: t("sending"),
    wrong: t("wrong"),
    more: t("more", { count: "{count}" }),
    problem: {
      unknown: t("problem.unknown", filled),
      ambiguous: t("problem.ambiguous", filled),
      closed: t("problem.closed", filled),
      former: t("problem.former", filled),
    },
  };
}
