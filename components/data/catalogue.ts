import type { PublishedEdition } from "@/lib/data/edition/listEditions";
import type { SiteIdentity } from "@/lib/data/settings/readIdentity";
import { LOCALES, type Locale, translator } from "@/lib/platform/messages";
import { publicAddress } from "@/lib/platform/publicAddress";
import { cardNotices } from "../share/cardNotices";
import { editionAddress } from "./editionAddress";

type Node = Record<string, unknown>;

const EU = "http://publications.europa.eu/resource/authority";
const CONTEXT = {
  adms: "http://www.w3.org/ns/adms#",
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

interface Facts {
  editions: readonly PublishedEdition[];
  site: SiteIdentity;
  /** Whether all figures are invented. */
  simulated: boolean;
}

/**
 * What this site publishes, as DCAT-AP 3 says it: a dataset for each edition, for the territories, the editions and the awards, each with
 * its files, its licence and who answers for it. Data portals harvest it.
 */
export function catalogue({ editions, site, simulated }: Facts): Node {
  const address = publicAddress("/donnees/catalogue.jsonld");
  return {
    "@context": CONTEXT,
    "@id": address,
    "@type": "dcat:Catalog",
    "dct:title": said((t) => t("title", { site: site.name })),
    "dct:description": said((t) => t("description")),
    "dct:publisher": publisher(site),
    "dct:license": { "@id": site.licenceUrl },
    "dct:language": LOCALES.map((locale) => ({ "@id": `${EU}/language/${locale === "fr" ? "FRA" : "ENG"}` })),
    "dct:spatial": FRANCE,
    "foaf:homepage": { "@id": publicAddress("/donnees") },
    "dcat:themeTaxonomy": { "@id": `${EU}/data-theme` },
    "dcat:service": {
      "@id": publicAddress("/api/v1"),
      "@type": "dcat:DataService",
      "dct:title": said((t) => t("service", { site: site.name })),
      "dcat:endpointURL": { "@id": publicAddress("/api/v1") },
      "dcat:endpointDescription": { "@id": publicAddress("/api/v1/openapi.json") },
      "dct:license": { "@id": site.licenceUrl },
    },
    "dcat:dataset": [
      ...editions.map((edition) => editionSet(edition, site, simulated)),
      ...(["territories", "editions", "awards"] as const).map((name) => listSet(name, site)),
    ],
  };
}

const FRANCE = { "@id": `${EU}/country/FRA` };

function said(text: (t: ReturnType<typeof translator<"catalogue">>, locale: Locale) => string): Node[] {
  return LOCALES.map((locale) => ({ "@language": locale, "@value": text(translator(locale, "catalogue"), locale) }));
}

function publisher({ name }: SiteIdentity): Node {
  return {
    "@id": publicAddress("/#observatoire"),
    "@type": "foaf:Agent",
    "foaf:name": name,
    "foaf:homepage": { "@id": publicAddress("/") },
  };
}

/** What every dataset says alike. */
function common(site: SiteIdentity): Node {
  return {
    "@type": "dcat:Dataset",
    "dct:publisher": publisher(site),
    "dct:spatial": FRANCE,
    "dct:accessRights": { "@id": `${EU}/access-right/PUBLIC` },
    "dcat:theme": [{ "@id": `${EU}/data-theme/GOVE` }],
    "dcat:keyword": said((t) => t("keyword")),
    "dcat:contactPoint": {
      "@type": "vcard:Organization",
      "vcard:fn": site.name,
      "vcard:hasURL": { "@id": publicAddress("/mentions-legales") },
      ...(site.contactEmail === "" ? {} : { "vcard:hasEmail": { "@id": `mailto:${site.contactEmail}` } }),
    },
  };
}

function editionSet(
  { code, title, referenceOn, windowDays, demonstration, networks, revisions }: PublishedEdition,
  site: SiteIdentity,
  simulated: boolean,
): Node {
  const [latest, first] = [revisions[0], revisions.at(-1)];
  const at = (revision: number | undefined) => publicAddress(editionAddress({ code, networks }, revision));
  const path = `/api/v1/editions/${encodeURIComponent(code)}`;
  const asked = latest ? `?revision=${latest.number}` : "";
  const notices = (locale: Locale) =>
    cardNotices({ demonstration, referenceOn }, simulated ? translator(locale, "simulation")("notice") : null, locale).map(
      (one) => `${one}.`,
    );
  return {
    ...common(site),
    "@id": at(undefined),
    "dct:identifier": code,
    "dct:title": said((t) => t("edition.title", { title })),
    "dct:description": said((t, locale) => [t("edition.description", { days: windowDays }), ...notices(locale)].join(" ")),
    "dcat:landingPage": { "@id": at(latest?.number) },
    "dcat:version": String(latest?.number ?? ""),
    "adms:versionNotes": latest?.reason ?? "",
    "dct:issued": instant(first?.publishedAt),
    "dct:modified": instant(latest?.publishedAt),
    "dct:accrualPeriodicity": { "@id": `${EU}/frequency/QUARTERLY` },
    "dct:temporal": { "@type": "dct:PeriodOfTime", "dcat:endDate": { "@type": "xsd:date", "@value": referenceOn } },
    "dcat:distribution": [
      distribution(
        `${path}/rankings.csv${asked}`,
        "CSV",
        "text/csv",
        said((t) => t("edition.csv")),
        site,
      ),
      distribution(
        `${path}/rankings.zip${asked}`,
        "ZIP",
        "application/zip",
        said((t) => t("edition.zip")),
        site,
      ),
      {
        ...distribution(
          `${path}/canonical.json${asked}`,
          "JSON",
          "application/json",
          said((t) => t("edition.canonical")),
          site,
        ),
        "spdx:checksum": {
          "@type": "spdx:Checksum",
          "spdx:algorithm": { "@id": "spdx:checksumAlgorithm_sha256" },
          "spdx:checksumValue": { "@type": "xsd:hexBinary", "@value": latest?.sha256 ?? "" },
        },
      },
    ],
  };
}

function listSet(name: "territories" | "editions" | "awards", site: SiteIdentity): Node {
  const path = `/api/v1/${name}`;
  return {
    ...common(site),
    "@id": publicAddress(`${path}.csv`),
    "dct:identifier": name,
    "dct:title": said((t) => t(`${name}.title`)),
    "dct:description": said((t) => t(`${name}.description`)),
    "dcat:landingPage": { "@id": publicAddress("/donnees") },
    "dct:accrualPeriodicity": { "@id": `${EU}/frequency/${name === "editions" ? "QUARTERLY" : "ANNUAL"}` },
    "dcat:distribution": [
      distribution(
        `${path}.csv${name === "territories" ? "?rows=all" : ""}`,
        "CSV",
        "text/csv",
        said((t) => t(`${name}.title`)),
        site,
      ),
    ],
  };
}

function distribution(path: string, format: string, mediaType: string, title: Node[], site: SiteIdentity): Node {
  const address = { "@id": publicAddress(path) };
  return {
    "@id": publicAddress(`${path}#distribution`),
    "@type": "dcat:Distribution",
    "dct:title": title,
    "dcat:accessURL": address,
    "dcat:downloadURL": address,
    "dct:format": { "@id": `${EU}/file-type/${format}` },
    "dcat:mediaType": { "@id": `https://www.iana.org/assignments/media-types/${mediaType}` },
    "dct:license": { "@id": site.licenceUrl },
    "dct:rights": site.licenceName,
  };
}

function instant(value: string | undefined): Node {
  return { "@type": "xsd:dateTime", "@value": value ?? "" };
}
