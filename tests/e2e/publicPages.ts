/** One address of each kind of public page. */
export interface PublicPage {
  site: "published" | "simulated";
  path: string;
  /** Of the answer; 200 unless said. */
  status?: number;
  /** Whether other sites frame it: it has neither the menu nor the links of a page. */
  framed?: boolean;
}

/** On the published figures: thin, dated, with a source each. */
const PUBLISHED = [
  "/",
  "/classements",
  "/classements?edition=2016-03&network=x&me=commune/31555",
  "/classements?edition=2015-03&network=x&league=departements&metric=growth_monthly",
  "/classements?edition=2013-04&metric=expected_ratio",
  "/territoires?q=st+etien",
  "/territoires?q=zzzzzz",
  "/territoires/commune/31555-toulouse",
  "/territoires/commune/38185-grenoble?edition=2013-04",
  "/territoires/commune/01001-l-abergement-clemenciat",
  "/presence?edition=2016-03&network=x",
  "/carte?network=x&edition=2016-03&by=region",
  "/comparer",
  "/methodologie",
  "/donnees",
  "/accessibilite",
  "/mentions-legales",
  "/corrections",
  "/prix",
  "/prix/candidature",
  "/territoires/commune/31555/signaler?network=x&edition=2016-03&revision=1",
];

/** On the simulation: full. */
const SIMULATED = [
  "/",
  "/classements?league=villages&metric=expected_ratio&page=2",
  "/classements?network=all&league=petites-villes&region=53",
  "/classements?metric=engagement_rate&network=instagram&me=commune/31555",
  "/classements?metric=observatory_index&weights=1-1-1-1-1",
  "/territoires/commune/31555-toulouse",
  "/territoires/departement/35-ille-et-vilaine",
  "/presence?region=53&year=2020",
  "/carte?metric=presence",
  "/comparer?codes=commune/35238,commune/44109,commune/35288,epci/243500139&me=commune/44109&q=brest",
  "/methodologie",
  "/donnees",
  "/corrections",
  "/prix",
  "/prix?league=villages",
  "/prix/2026",
  "/prix/2026/villes-moyennes",
];

/** Pages in frames of other sites. */
const FRAMED = ["/integrer/comparison?codes=commune/35238,commune/44109&network=facebook", "/integrer/presence", "/integrer/map?by=region"];

export const PUBLIC_PAGES: readonly PublicPage[] = [
  ...PUBLISHED.map((path) => ({ site: "published" as const, path })),
  ...SIMULATED.map((path) => ({ site: "simulated" as const, path })),
  ...FRAMED.map((path) => ({ site: "simulated" as const, path, framed: true })),
  { site: "published", path: "/nulle-part", status: 404 },
];

/** What the page is called in the title of a test. */
export const titleOf = ({ site, path }: PublicPage): string => (site === "simulated" ? `simulated ${path}` : path);
