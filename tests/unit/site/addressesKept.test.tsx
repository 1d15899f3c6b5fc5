import { NextIntlClientProvider } from "next-intl";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { NetworkChoice } from "@/components/charts/history/NetworkChoice";
import { RefusedPage } from "@/components/site/RefusedPage";
import { withQuery } from "@/components/site/withQuery";
import { territoryQuery } from "@/lib/gate/api/queries";
import { parsePageQuery } from "@/lib/gate/parsePageQuery";
import { messagesOf } from "@/lib/platform/messages";

const markupOf = (element: ReactElement) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="fr" messages={messagesOf("fr")} timeZone="Europe/Paris">
      {element}
    </NextIntlClientProvider>,
  ).replaceAll("&amp;", "&");

test("an address keeps what it repeats and what is empty", () => {
  const query = new URLSearchParams("network=facebook&network=x&q=&me=commune/35238");
  expect(withQuery("/a", query)).toBe("/a?network=facebook&network=x&q=&me=commune/35238");
  expect(withQuery("/a", new URLSearchParams())).toBe("/a");
});

test("a page takes the last of what is repeated, and leaves alone what it does not know", () => {
  const query = new URLSearchParams("edition=2013-04&edition=2016-03&revision=&utm_source=lettre&network=x");
  expect(parsePageQuery(territoryQuery, query)).toEqual({ edition: "2016-03" });
});

test("the way on from a refused page leaves out what was refused, and what hangs on it, only", () => {
  const refusal = { code: "unknown-edition", status: 404, details: { found: "zz" }, requestId: "r" } as const;
  const query = new URLSearchParams("edition=aa&edition=zz&revision=2&network=facebook&network=x");
  const markup = markupOf(<RefusedPage refusal={refusal} path="/t" query={query} />);
  expect(markup).toContain('href="/t?network=facebook&network=x"');
  expect(markup).toMatch(/Ouvrir la même page sans «\sedition=zz\s»/);
});

test.each([
  [["facebook", "x"], []],
  [["x"], ["x"]],
  [[], [""]],
])("the networks %j that show are sent with the form of the editions", (chosen, sent) => {
  const networks = ["facebook", "x"].map((id) => ({ id, name: id }));
  const words = { legend: "", submit: "", none: "" };
  const markup = markupOf(<NetworkChoice networks={networks} chosen={chosen} panels={[]} kept={[]} sentWith="editions" words={words} />);
  expect([...markup.matchAll(/<input[^>]*form="editions"[^>]*value="(\w*)"/g)].map(([, value]) => value)).toEqual(sent);
  expect(markupOf(<NetworkChoice {...{ networks, chosen, words }} panels={[]} kept={[]} sentWith={undefined} />)).not.toContain("form=");
});
