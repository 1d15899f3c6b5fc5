import type { PublishedEdition } from "@/lib/data/edition/listEditions";
import type { SiteIdentity } from "@/lib/data/settings/readIdentity";
import { daysAfter } from "@/lib/domain/snapshot/daysAfter";
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
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
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
 * What this site publishes, as DCAT-AP 3 says it: a dataset for each edition, in their series, for the territories, the editions and the
 * awards, each with its files, its licence and who answers for it. Data portals harvest it.
 */
export function catalogue({ editions, site, simulated }: Facts): Node {
  const address = publicAddress("/donnees/catalogue.jsonld");
  const datasets = [
    ...editions.flatMap((edition) => editionSet(edition, site, simulated)),
    ...(["territories", "editions", "awards"] as const).map((name) => listSet(name, site)),
  ];
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
      "@id": publicAddress("/donnees#api"),
      "@type": "dcat:DataService",
      "dct:title": said((t) => t("service", { site: site.name })),
      "dcat:endpointURL": { "@id": publicAddress("/api/v1/editions") },
      "dcat:endpointDescription": { "@id": publicAddress("/api/v1/openapi.json") },
      "dcat:servesDataset": datasets.map((dataset) => ({ "@id": dataset["@id"] })),
      "dct:license": { "@id": site.licenceUrl },
    },
    "dcat:dataset": [series(site), ...datasets],
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

const KEYWORDS = ["authorities", "networks", "communication", "audience", "ranking"] as const;

/** What every dataset says alike. */
function common(site: SiteIdentity): Node {
  return {
    "dct:publisher": publisher(site),
    "dct:spatial": FRANCE,
    "dct:accessRights": { "@id": `${EU}/access-right/PUBLIC` },
    "dcat:theme": [{ "@id": `${EU}/data-theme/GOVE` }],
    "dcat:keyword": LOCALES.flatMap((locale) =>
      KEYWORDS.map((keyword) => ({ "@language": locale, "@value": translator(locale, "catalogue")(`keyword.${keyword}`) })),
    ),
    "dcat:contactPoint": {
      "@type": "vcard:Organization",
      "vcard:fn": site.name,
      "vcard:hasURL": { "@id": publicAddress("/mentions-legales") },
      ...(site.contactEmail === "" ? {} : { "vcard:hasEmail": { "@id": `mailto:${site.contactEmail}` } }),
    },
  };
}

/** What editions are, one after another. */
function series(site: SiteIdentity): Node {
  return {
    ...common(site),
    "@id": publicAddress("/donnees#editions"),
    "@type": "dcat:DatasetSeries",
    "dct:identifier": "rankings",
    "dct:title": said((t) => t("series.title")),
    "dct:description": said((t) => t("series.description")),
    "dcat:landingPage": { "@id": publicAddress("/donnees") },
    "dct:accrualPeriodicity": frequency("QUARTERLY"),
  };
}

/** One that was published, as it is frozen: a revision of it is another version. */
function editionSet(
  { code, title, referenceOn, windowDays, demonstration, networks, revisions }: PublishedEdition,
  site: SiteIdentity,
  simulated: boolean,
): Node[] {
  const [latest, first] = [revisions[0], revisions.at(-1)];
  if (!latest || !first) return [];
  const at = (revision?: number) => publicAddress(editionAddress({ code, networks }, revision));
  const path = `/api/v1/editions/${encodeURIComponent(code)}`;
  const asked = `?revision=${latest.number}`;
  const notices = (locale: Locale) =>
    cardNotices({ demonstration, referenceOn }, simulated ? translator(locale, "simulation")("notice") : null, locale).map(
      (one) => `${one}.`,
    );
  const set = {
    ...common(site),
    "@id": at(),
    "@type": "dcat:Dataset",
    "dcat:inSeries": { "@id": publicAddress("/donnees#editions") },
    "dct:identifier": code,
    "dct:title": said((t) => t("edition.title", { title })),
    "dct:description": said((t, locale) => [t("edition.description", { days: windowDays }), ...notices(locale)].join(" ")),
    "dcat:landingPage": { "@id": at(latest.number) },
    "dcat:version": String(latest.number),
    ...(latest.reason === null ? {} : { "adms:versionNotes": { "@language": "fr", "@value": latest.reason } }),
    "dct:issued": typed("dateTime", first.publishedAt),
    "dct:modified": typed("dateTime", latest.publishedAt),
    "dct:accrualPeriodicity": frequency("NEVER"),
    "dct:temporal": {
      "@type": "dct:PeriodOfTime",
      "dcat:startDate": typed("date", daysAfter(referenceOn, -windowDays)),
      "dcat:endDate": typed("date", referenceOn),
    },
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
          "spdx:checksumValue": typed("hexBinary", latest.sha256),
        },
      },
    ],
  };
  return [set];
}

function listSet(name: "territories" | "editions" | "awards", site: SiteIdentity): Node {
  const path = `/api/v1/${name}`;
  return {
    ...common(site),
    "@id": publicAddress(`${path}.csv`),
    "@type": "dcat:Dataset",
    "dct:identifier": name,
    "dct:title": said((t) => t(`${name}.title`)),
    "dct:description": said((t) => t(`${name}.description`)),
    "dcat:landingPage": { "@id": publicAddress("/donnees") },
    "dct:accrualPeriodicity": frequency(name === "editions" ? "QUARTERLY" : "ANNUAL"),
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
    "dct:rights": { "@type": "dct:RightsStatement", "rdfs:label": site.licenceName },
  };
}

const frequency = (code: "ANNUAL" | "NEVER" | "QUARTERLY") => ({ "@id": `${EU}/frequency/${code}` });

function typed(type: "date" | "dateTime" | "hexBinary", value: string): Node {
  return { "@type": `xsd:${type}`, "@value": value };
}
