import { useLocale, useTranslations } from "next-intl";
import { lastOf } from "@/lib/gate/parsePageQuery";
import type { Refusal } from "@/lib/gate/refusalOf";
import { refusalSentence } from "@/lib/gate/refusalSentence";
import { NothingFound } from "./NothingFound";
import { refusedTitle } from "./refusedMetadata";
import { SiteLink } from "./SiteLink";
import { withQuery } from "./withQuery";

interface Props {
  refusal: Refusal;
  /** Of the page that was asked for. */
  path: string;
  query: URLSearchParams;
}

/** A page that cannot be shown: what was not found and the way on, or that something failed and how to try again. */
export function RefusedPage({ refusal, path, query }: Props) {
  const t = useTranslations("site");
  const locale = useLocale();
  const title = t(refusedTitle(refusal.status));
  if (refusal.status < 500) {
    return (
      <NothingFound title={title} sentence={refusalSentence(forReaders(refusal), locale)}>
        {wrongParameters(refusal)
          .filter((name) => query.has(name))
          .map((name) => (
            <li key={name}>
              <SiteLink href={withQuery(path, without(query, name))}>
                {t("notFoundWithout", { parameters: `${name}=${lastOf(query, name)}` })}
              </SiteLink>
            </li>
          ))}
      </NothingFound>
    );
  }
  return (
    <div className="page">
      <h1>{title}</h1>
      <p className="standfirst">{refusal.status === 503 ? t("unavailableText") : t("errorText", { id: refusal.requestId })}</p>
      <p className="home-search">
        <SiteLink className="button" href={withQuery(path, query)}>
          {t("errorRetry")}
        </SiteLink>
      </p>
    </div>
  );
}

/** What these expect are lists of codes, for programs: the page has the way on instead. */
const EXPECT_CODES: readonly Refusal["code"][] = ["bad-value", "not-offered", "unknown-parameter", "unknown-edition"];

function forReaders(refusal: Refusal): Refusal {
  if (!EXPECT_CODES.includes(refusal.code)) return refusal;
  const { expected: _list, expectation: _words, ...details } = refusal.details;
  return { ...refusal, details };
}

/** The parameter that named what does not exist; both of two that do not go together. */
function wrongParameters({ code, details }: Refusal): string[] {
  if (code === "unknown-edition") return ["edition"];
  if (code === "unknown-revision") return ["revision"];
  if (typeof details.parameter !== "string") return [];
  return details.region === undefined ? [details.parameter] : ["region", details.parameter];
}

/** What is left of an address without a parameter and those that make no sense without it. */
function without(query: URLSearchParams, wrong: string): URLSearchParams {
  const hanging = wrong === "edition" ? ["revision", "page"] : ["page"];
  return new URLSearchParams([...query].filter(([name]) => name !== wrong && !hanging.includes(name)));
}
