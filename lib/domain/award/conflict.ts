/** What a juror says of a nominee before anything of it is seen. */
export const DECLARED_LINKS = ["none", "employer", "mandate", "supplier", "family", "other"] as const;
export type DeclaredLink = (typeof DECLARED_LINKS)[number];
/** What somebody who runs an award says of a nominee; that nothing links them to it goes without saying. */
export const MANAGER_LINKS = ["employer", "mandate", "supplier", "family", "other"] as const satisfies readonly DeclaredLink[];

/** What is found from the authority that a member works for: see `automaticLink`. */
export const AUTOMATIC_LINKS = ["employer", "group", "member", "departement", "region", "within"] as const;
export type AutomaticLink = (typeof AUTOMATIC_LINKS)[number];

export type ConflictLink = DeclaredLink | AutomaticLink;

/** Who says so. A manager's cannot be lifted by the juror whom it is about. */
export const CONFLICT_SOURCES = ["declared", "automatic", "manager"] as const;
export type ConflictSource = (typeof CONFLICT_SOURCES)[number];
