import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { territoryPicture } from "@/components/share/pictureAddresses";
import { shareMetadata } from "@/components/share/shareMetadata";
import { pictureAlt } from "@/components/share/territoryCard";
import { TerritoryView } from "@/components/territory/TerritoryView";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { readTerritoryPage } from "@/lib/data/territory/readTerritoryPage";
import { withDe } from "@/lib/domain/territory/article";
import { LEVELS } from "@/lib/domain/territory/level";
import { codeOfSlug } from "@/lib/domain/territory/slug";
import { territoryQuery } from "@/lib/gate/api/queries";
import { ExpectedError } from "@/lib/platform/errors";

interface Props {
  params: Promise<{ level: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Read once for the page and its metadata. */
const read = cache(async (level: string, code: string, edition: string | undefined, revision: string | undefined) => {
  const known = LEVELS.find((one) => one === level);
  const asked = territoryQuery.safeParse({ edition, revision });
  if (!known || !asked.success) notFound();
  const page = await readTerritoryPage({ level: known, code }, asked.data).catch((error: unknown) => {
    if (error instanceof ExpectedError && error.status < 500) notFound();
    throw error;
  });
  return page ?? notFound();
});

async function pageOf({ params, searchParams }: Props) {
  const [{ level, slug }, { edition, revision }] = await Promise.all([params, searchParams]);
  return read(level, codeOfSlug(slug), one(edition), one(revision));
}

function one(value: string | string[] | undefined): string | undefined {
  return (Array.isArray(value) ? value.at(-1) : value) || undefined;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await pageOf(props);
  const { territory, path, rankings } = page;
  const t = await getTranslations("territory");
  const title = t("metaTitle", { name: territory.name });
  const description = t("metaDescription", { ofName: withDe(territory.name, territory.article), name: territory.name });
  const picture = territoryPicture(territory, rankings?.edition);
  return { title, description, alternates: { canonical: path }, ...shareMetadata(path, { url: picture, alt: pictureAlt(page) }) };
}

export default async function TerritoryRoute(props: Props) {
  const page = await pageOf(props);
  const [{ level, slug }, asked] = await Promise.all([props.params, props.searchParams]);
  if (page.path !== `/territoires/${level}/${slug}`) {
    const parameters = new URLSearchParams(
      Object.entries(asked).flatMap(([name, value]) => (one(value) ? [[name, one(value) ?? ""]] : [])),
    );
    permanentRedirect(parameters.size > 0 ? `${page.path}?${parameters}` : page.path);
  }
  const kept = ["edition", "revision"].flatMap((name) => (one(asked[name]) ? [{ name, value: one(asked[name]) ?? "" }] : []));
  const simulation = await simulationNotice("fr");
  return (
    <TerritoryView page={page} simulation={simulation} chosen={asked.network === undefined ? null : [asked.network].flat()} kept={kept} />
  );
}
