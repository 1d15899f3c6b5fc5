import type { Metadata } from "next";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import { cache, type ReactNode } from "react";
import { readIdentity } from "@/lib/data/settings/readIdentity";
import { type Refusal, refusalOf } from "@/lib/gate/refusalOf";
import { sayStatus } from "@/lib/platform/answerStatus";
import { ANSWER_HEADER, REQUEST_ID_HEADER } from "@/lib/platform/requestHeaders";
import { RefusedPage } from "./RefusedPage";
import { refusedMetadata } from "./refusedMetadata";

export interface AskedPage<Params> {
  params: Params;
  /** Of its address, as it was sent: a parameter may be repeated, or be empty. */
  query: URLSearchParams;
}

export interface PublicPage<Params, Data> {
  /** Its address, without parameters. */
  path: (params: Params) => string;
  /** All that it shows. What does not exist is an ExpectedError: Next's `notFound()` sends an empty page that a script fills. */
  read: (asked: AskedPage<Params>) => Promise<Data>;
  metadata: (data: Data, asked: AskedPage<Params>) => Promise<Metadata>;
  view: (data: Data, asked: AskedPage<Params>) => ReactNode;
}

interface Props<Params> {
  params: Promise<Params>;
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}
type Outcome<Data> = { data: Data } | { refusal: Refusal };

/**
 * A public page and its metadata: one read → a view, or a refusal in words with its status, readable without a script. The one way to make
 * a page that reads something.
 */
export function publicPage<Data, Params extends object = Record<never, never>>(page: PublicPage<Params, Data>) {
  /** Once for the page and its metadata; by what is asked as texts, for `cache` knows an object by its identity. */
  const attempt = cache(async (params: string, query: string): Promise<Outcome<Data>> => {
    try {
      return { data: await page.read({ params: JSON.parse(params) as Params, query: new URLSearchParams(query) }) };
    } catch (thrown) {
      unstable_rethrow(thrown); // a redirection
      return { refusal: ofPage(refusalOf(thrown, (await headers()).get(REQUEST_ID_HEADER) ?? crypto.randomUUID())) };
    }
  });
  const answer = async ({ params, searchParams }: Props<Params>) => {
    const asked: AskedPage<Params> = { params: await params, query: queryOf(await searchParams) };
    await readIdentity(); // what is drawn may name the observatory
    return { asked, outcome: await attempt(JSON.stringify(asked.params), asked.query.toString()) };
  };
  return {
    generateMetadata: async (props: Props<Params>): Promise<Metadata> => {
      const { asked, outcome } = await answer(props);
      return "data" in outcome ? page.metadata(outcome.data, asked) : refusedMetadata(outcome.refusal);
    },
    render: async (props: Props<Params>): Promise<ReactNode> => {
      const { asked, outcome } = await answer(props);
      if ("data" in outcome) return page.view(outcome.data, asked);
      sayStatus((await headers()).get(ANSWER_HEADER), outcome.refusal.status);
      return <RefusedPage refusal={outcome.refusal} path={page.path(asked.params)} query={asked.query} />;
    },
  };
}

function queryOf(given: Awaited<Props<unknown>["searchParams"]>): URLSearchParams {
  return new URLSearchParams(Object.entries(given).flatMap(([name, values]) => [values ?? []].flat().map((value) => [name, value])));
}

/** What keeps its status: an address that cannot be read, a page that somebody else may see, and one to come back to. */
const THEMSELVES: readonly Refusal["code"][] = ["malformed-address", "forbidden", "too-many-requests"];

/** A page that a wrong value asks for does not exist. */
function ofPage(refusal: Refusal): Refusal {
  return refusal.status < 500 && !THEMSELVES.includes(refusal.code) ? { ...refusal, status: 404 } : refusal;
}
