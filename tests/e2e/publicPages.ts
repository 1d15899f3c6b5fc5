/** One address of each kind of public page, on the published figures. */
export const PUBLIC_PAGES = [
  "/",
  "/classements",
  "/classements?edition=2013-04",
  "/classements?edition=2016-03&network=x&me=commune/31555",
  "/classements?edition=2015-03&network=x&league=departements&metric=growth_monthly",
  "/classements?edition=2013-04&metric=expected_ratio",
  "/territoires?q=st+etien",
  "/territoires/commune/31555-toulouse",
  "/territoires/commune/38185-grenoble?edition=2013-04",
  "/territoires/commune/01001-l-abergement-clemenciat",
  "/methodologie",
  "/donnees",
  "/accessibilite",
  "/mentions-legales",
] as const;
