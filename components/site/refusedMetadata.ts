import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readIdentity } from "@/lib/data/settings/readIdentity";
import type { Refusal } from "@/lib/gate/refusalOf";

/** The title of a page that cannot be shown, by its status. */
export function refusedTitle(status: number) {
  if (status === 403) return "forbiddenTitle";
  if (status === 404) return "notFoundTitle";
  if (status === 429 || status === 503) return "unavailableTitle";
  return status < 500 ? "malformedTitle" : "errorTitle";
}

/** No such page is for a search engine, which would keep its title long after. */
export async function refusedMetadata({ status }: Pick<Refusal, "status">): Promise<Metadata> {
  const [t, { name }] = await Promise.all([getTranslations("site"), readIdentity()]);
  return { title: { absolute: `${t(refusedTitle(status))} · ${name}` }, robots: { index: false } };
}
