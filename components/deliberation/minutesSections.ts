import { decisionManner } from "@/lib/domain/award/decisionManner";
import type { MinutesDecision, MinutesNominee, MinutesRecord } from "@/lib/domain/award/minutes";
import { PRIZES } from "@/lib/domain/award/prize";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatInWords, formatNumber } from "@/lib/domain/format/formatNumber";
import { parisDay } from "@/lib/platform/clock";
import { type Locale, translator } from "@/lib/platform/messages";

/** What a procès-verbal is made of, the same on a page and in its PDF. */
export interface MinutesSection {
  level: 2 | 3;
  title: string;
  parts: readonly MinutesPart[];
}
export type MinutesPart =
  | { kind: "paragraph"; text: string }
  | { kind: "list"; items: readonly string[] }
  /** The first column names the row; `numbers` stand at the right. */
  | { kind: "table"; caption: string; head: readonly string[]; rows: readonly (readonly string[])[]; numbers: readonly number[] };

/** What a record says, in words, in its order. */
export function minutesSections(record: MinutesRecord, locale: Locale): MinutesSection[] {
  const words = { t: translator(locale, "deliberation"), v: translator(locale, "vocabulary"), locale };
  return [
    ...attendance(record, words),
    ...links(record, words),
    ...scores(record, words),
    ...decisions(record, words),
    ...rules(record, words),
  ];
}

interface Words {
  t: ReturnType<typeof translator<"deliberation">>;
  v: ReturnType<typeof translator<"vocabulary">>;
  locale: Locale;
}

const section = (title: string, ...parts: MinutesPart[]): MinutesSection => ({ level: 2, title, parts });
const paragraph = (text: string): MinutesPart => ({ kind: "paragraph", text });
const list = (items: readonly string[], none: string): MinutesPart => (items.length === 0 ? paragraph(none) : { kind: "list", items });

function attendance({ jurors }: MinutesRecord, { t }: Words): MinutesSection[] {
  const table: MinutesPart = {
    kind: "table",
    caption: t("minutes.attendanceCaption", { count: jurors.filter(({ present }) => present).length, seats: jurors.length }),
    head: [t("minutes.juror"), t("minutes.seat"), t("minutes.presence")],
    rows: jurors.map(({ name, chair, present }) => [
      ...[name, t(chair ? "minutes.chairs" : "minutes.sits")],
      t(present === null ? "minutes.notNoted" : present ? "minutes.present" : "minutes.absent"),
    ]),
    numbers: [],
  };
  return [section(t("minutes.attendance"), table)];
}

function links({ conflicts, abstentions, removed }: MinutesRecord, { t, v }: Words): MinutesSection[] {
  const linked = conflicts.map(({ name, juror, nominee, source, link }) =>
    t("minutes.conflict", {
      ...{ name, nominee, link: v(`conflictLink.${link}`), source: t(`minutes.source.${source}`) },
      seat: juror ? "" : t("minutes.manager"),
    }),
  );
  const abstained = abstentions.map(({ name, nominee }) => t("minutes.abstention", { name, nominee }));
  const gone = removed.map(({ name, reason }) => t("minutes.removal", { name, reason }));
  return [
    section(t("minutes.conflicts"), list(linked, t("minutes.noConflict"))),
    section(t("minutes.abstentions"), list(abstained, t("minutes.noAbstention"))),
    ...(gone.length === 0 ? [] : [section(t("minutes.removed"), { kind: "list", items: gone })]),
  ];
}

function scores({ criteria, nominees }: MinutesRecord, { t, locale }: Words): MinutesSection[] {
  const figure = (value: number | null) => (value === null ? t("table.none") : formatNumber(value, locale, 2));
  const grid = criteria.map(({ name, weight, required, independent }) =>
    t("minutes.criterion", {
      ...{ name, weight: formatInWords(weight, locale) },
      ...{ required: String(required), independent: String(independent) },
    }),
  );
  const table: MinutesPart = {
    kind: "table",
    caption: t("minutes.scoresCaption"),
    head: [t("table.nominee"), t("table.rank"), t("table.n"), t("table.mean"), t("table.median"), t("table.spread")],
    rows: nominees.map(({ name, rank, tied, n, mean, median, spread }) => [
      ...[name, rank === null ? t("table.none") : tied ? t("minutes.tied", { rank }) : String(rank), String(n)],
      ...[figure(mean), figure(median), figure(spread)],
    ]),
    numbers: [1, 2, 3, 4, 5],
  };
  return [section(t("minutes.scores"), paragraph(t("minutes.scoreRule")), list(grid, t("minutes.noCriterion")), table)];
}

function decisions({ award, nominees }: MinutesRecord, words: Words): MinutesSection[] {
  const { t } = words;
  return [
    section(t("minutes.decisions"), paragraph(t(`minutes.rule.${award.decidedBy}`, { percent: award.quorumPercent }))),
    ...nominees.map((nominee) => decisionOf(nominee, words)),
  ];
}

function decisionOf({ name, decision, reopenings = [] }: MinutesNominee, words: Words): MinutesSection {
  const { t, v } = words;
  const title = t("minutes.nominee", { name, prize: decision === null ? t("table.undecided") : v(`prize.${decision.prize}`) });
  const taken = reopenings.map(({ version, reason, by, at }) =>
    paragraph(t("minutes.reopened", { version, name: by, day: formatDay(parisDay(new Date(at)), "day", words.locale), reason })),
  );
  return {
    level: 3,
    title,
    parts: [...(decision === null ? [] : [paragraph(decision.reason), paragraph(basisOf(decision, words))]), ...taken],
  };
}

/** On what it rests: who was there, the ballots, by whom and when. */
function basisOf({ manner, by, as, at, version, quorum, votes }: MinutesDecision, { t, v, locale }: Words): string {
  const said = [quorum.entitled === 0 ? t("minutes.nobodyEntitled") : t("minutes.quorum", { ...quorum })];
  if (votes !== null) {
    const found = PRIZES.filter((prize) => votes.counts[prize] > 0).map((prize) =>
      t("vote.of", { prize: v(`prize.${prize}`), count: votes.counts[prize] }),
    );
    said.push(t("minutes.votes", { cast: votes.cast, found: found.join(", ") }));
  }
  const how = decisionManner(manner, { quorum, votes });
  const who = as === undefined ? by : t(`minutes.as.${as}`, { name: by });
  said.push(t(`minutes.by.${how}`, { name: who, day: formatDay(parisDay(new Date(at)), "day", locale), version }));
  return said.join(" ");
}

function rules({ award }: MinutesRecord, { t }: Words): MinutesSection[] {
  return award.rules === "" ? [] : [section(t("minutes.rules"), paragraph(award.rules))];
}
