import { TEST_PASSWORD } from "./testMembers";

/** A number that no member has. */
const NOBODY = 2_147_483_647;

/** An identifier that no nominee has. */
const NO_NOMINEE = "00000000-0000-4000-8000-000000000000";

/** An account of a territory that nobody knows. */
const ACCOUNT = {
  territory: "Nulle-part-sur-Rien",
  account: "https://www.facebook.com/nullepart",
  network: "",
  purpose: "institutionnel",
  standing: "official",
  openedOn: "",
  dormantSince: "",
  closedOn: "",
  proofUrl: "",
  replacedBy: "",
};

/** As the observatory of the tests presents itself, whichever test says so first. */
export const OBSERVATORY = {
  name: "Observatoire des essais",
  publisher: "",
  contactEmail: "ecrire@example.org",
  licenceName: "Licence Ouverte 2.0",
  licenceUrl: "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
};

/** What each action can be sent, by its name: read without fault, and to no effect where it is let through. A test of the sources counts them. */
export const ACTION_EXAMPLES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  publishPalmares: { year: 2026, typed: "2025" },
  applyFile: { uploadId: NOBODY, confirmed: 0, seen: "2026-11-22T10:00:00.000Z" },
  confirmDoubtful: { uploadId: NOBODY, confirmedDoubtful: 1, seen: "2026-11-22T10:00:00.000Z", reason: "vu" },
  dropDoubtfulFigures: { uploadId: NOBODY, seen: "2026-11-22T10:00:00.000Z" },
  discardFile: { uploadId: NOBODY },
  examineAgain: { uploadId: NOBODY },
  examineFile: { uploadId: NOBODY },
  mapFile: {
    uploadId: NOBODY,
    delimiter: ";",
    headerLine: 1,
    columns: ["", "code"],
    network: "",
    observedOn: "",
    order: "",
    sourceName: "",
  },
  readSheet: { uploadId: NOBODY, sheet: "Feuille 1" },
  sendFile: { fileName: "trop-grand.csv", bytes: NOBODY },
  undoFile: { batchId: NOBODY, sure: "on" },
  askNewPassword: { email: "personne@example.org" },
  askOwnEmail: { password: "pas le bon", email: "autre@example.org" },
  applyRegister: { id: NOBODY },
  beginOwnSecondFactor: { password: "pas le bon" },
  changeChecks: { windowDays: 91, jumpPercent: 50, abovePopulation: 5, fourEyes: "on" },
  changeIdentity: OBSERVATORY,
  changeLogo: {},
  changeMember: { memberId: NOBODY, name: "Personne", roles: ["JUROR"] },
  createCampaign: {
    title: "Sans objet",
    referenceOn: "2026-11-30",
    opensOn: "2026-11-30",
    closesOn: "2026-11-01",
    networks: ["flickr"],
    leagues: ["regions"],
  },
  addAccounts: { campaignId: NOBODY },
  changeCampaign: { campaignId: NOBODY, referenceOn: "2026-11-30", opensOn: "2026-11-01", closesOn: "2026-11-30" },
  closeCampaign: { campaignId: NOBODY },
  deleteCampaign: { campaignId: NOBODY },
  deleteTerritoryList: { listId: NOBODY },
  markTouristPlace: { level: "commune", code: "00000" },
  reassignAccounts: { campaignId: NOBODY, from: "everybody", to: [] },
  reopenCampaign: { campaignId: NOBODY },
  saveTerritoryList: { name: "Sans objet", codes: "nulle part" },
  reviewEntry: { campaignId: NOBODY, accountId: NOBODY, version: 1, decision: "reject", reason: "sans objet" },
  saveEntries: {
    campaignId: NOBODY,
    accountId: [NOBODY],
    version: [0],
    audience: ["1"],
    observedOn: [""],
    posts: [""],
    periodDays: [""],
    reactions: [""],
    comments: [""],
    shares: [""],
    following: [""],
    views: [""],
    shown: ["{}"],
    unreadable: [""],
  },
  saveEntry: { campaignId: NOBODY, accountId: NOBODY, version: 0, audience: "1" },
  changePassword: { password: "pas le bon", newPassword: "court" },
  changeSecurity: {},
  confirmOwnSecondFactor: { code: "000000" },
  disableMember: { memberId: NOBODY },
  editAccount: { ...ACCOUNT, id: 1, version: 1 },
  enableMember: { memberId: NOBODY },
  endMemberSessions: { memberId: NOBODY },
  followLink: { token: "nowhere" },
  giveMemberEmailLink: { memberId: NOBODY, email: "nouvelle@example.org", password: TEST_PASSWORD },
  giveMemberLink: { memberId: NOBODY, password: TEST_PASSWORD },
  inviteMember: { email: "admin@example.org", name: "Déjà là", roles: ["JUROR"] },
  joinAccounts: { id: NOBODY, version: 1, double: "1.1" },
  registerAccount: ACCOUNT,
  removeMemberSecondFactor: { memberId: NOBODY, password: TEST_PASSWORD },
  removeOwnSecondFactor: { password: "pas le bon" },
  renewRecoveryCodes: { password: "pas le bon" },
  signOut: {},
  signOutEverywhere: {},
  reportError: {
    ...{ kind: "missing-account", level: "commune", code: "00000", network: "", message: "Sans objet", proof: "", email: "", website: "" },
    seal: "0.faux",
  },
  takeReport: { id: NOBODY },
  closeReport: { id: NOBODY, state: "refused", answer: "Sans objet" },
  createDraft: { code: "sans-objet", title: "Sans objet", referenceOn: "2026-11-30", windowDays: "90" },
  createRevisionDraft: { code: "sans-objet", reason: "Sans objet" },
  changeDraft: { id: NOBODY, version: 1, code: "sans-objet", title: "Sans objet", referenceOn: "2026-11-30", windowDays: "90" },
  changeRevisionDraft: { id: NOBODY, version: 1, reason: "Sans objet" },
  dropDraft: { id: NOBODY, version: 1 },
  askPreview: { id: NOBODY, version: 1 },
  publishDraft: { id: NOBODY, version: 1, computedAt: "2026-11-30T09:00:00.000Z" },
  agreeToBeNamed: { awardId: NOBODY, shown: "no" },
  declareOwnLinks: { categoryId: NOBODY, nominees: [NO_NOMINEE], link: { [NO_NOMINEE]: "none" }, step: "confirm" },
  saveAssessment: { nomineeId: NO_NOMINEE, draftVersion: 0, comment: "Sans objet" },
  sendAssessment: { nomineeId: NO_NOMINEE, draftVersion: 0, comment: "Sans objet", intent: "stay" },
  abstainFromNominee: { nomineeId: NO_NOMINEE, sure: "on" },
  endOwnAbstention: { nomineeId: NO_NOMINEE },
  saveOwnNote: { nomineeId: NO_NOMINEE, text: "Sans objet", seenAt: "" },
};

/** After these there is no session any more: they are sent last. */
export const ENDING: readonly string[] = ["signOut", "signOutEverywhere"];

/**
 * Those that write nothing when they are sent their example: nobody has that address, the site has those settings already, and a list of codes
 * that name nothing is given back.
 */
export const WITHOUT_TRACE: readonly string[] = ["askNewPassword", "changeIdentity", "changeLogo", "changeSecurity", "saveTerritoryList"];

/**
 * Whose the thing may be that an action with a number is done to: `staff` work on each other's, by the table of rights; `own` is of the one who
 * asks, and of nobody else; `another` must be somebody else's.
 */
export const OF_COLLEAGUES: Readonly<Record<string, "staff" | "own" | "another">> = {
  ...{ applyFile: "staff", discardFile: "staff", examineAgain: "staff", mapFile: "staff", readSheet: "staff", undoFile: "staff" },
  ...{ confirmDoubtful: "another", dropDoubtfulFigures: "staff" },
  examineFile: "own",
  ...{
    applyRegister: "staff",
    editAccount: "staff",
    joinAccounts: "staff",
    saveEntry: "staff",
    saveEntries: "staff",
    reviewEntry: "another",
  },
  ...{ takeReport: "staff", closeReport: "staff" },
  ...{
    addAccounts: "staff",
    changeCampaign: "staff",
    closeCampaign: "staff",
    deleteCampaign: "staff",
    deleteTerritoryList: "staff",
    reassignAccounts: "staff",
    reopenCampaign: "staff",
  },
  ...{ changeDraft: "staff", changeRevisionDraft: "staff", dropDraft: "staff", askPreview: "staff", publishDraft: "staff" },
  ...{ changeMember: "staff", disableMember: "another", enableMember: "staff", endMemberSessions: "staff" },
  ...{ agreeToBeNamed: "own", declareOwnLinks: "own", saveAssessment: "own", sendAssessment: "own", saveOwnNote: "own" },
  ...{ abstainFromNominee: "own", endOwnAbstention: "own" },
  ...{ giveMemberEmailLink: "staff", giveMemberLink: "staff", removeMemberSecondFactor: "another" },
};
