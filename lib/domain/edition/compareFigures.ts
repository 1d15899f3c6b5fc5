import type { PreviousFigure } from "../ranking/contract";
import { LARGEST_STEP } from "../snapshot/doubtThresholds";
import type { EditionDifference, FigureJump } from "./editionPreview";
import type { EditionInputs, FrozenTerritory } from "./frozenEdition";
import { Largest } from "./Largest";

/** Jumps that are named; the others are counted. */
export const NAMED_JUMPS = 50;

/**
 * The accounts and audiences of inputs beside those that another edition used, by territory and network; a figure is compared with one of
 * its kind. A jump is a step beyond ±50 %, whichever account it was read on.
 */
export function compareFigures(
  inputs: EditionInputs,
  previous: readonly PreviousFigure[],
): Pick<EditionDifference, "accounts" | "figures"> {
  const territories = new Map(inputs.territories.map((territory) => [territory.id, territory]));
  const before = new Map(previous.map((one) => [`${one.territoryId} ${one.network}`, one]));
  const accounts = { appeared: 0, gone: 0, replaced: 0 };
  const jumps = new Largest<FigureJump>(NAMED_JUMPS);
  let [changed, jumped] = [0, 0];
  for (const { territoryId, network, accountId, counted, figures } of inputs.accounts) {
    if (!counted || figures.length === 0) continue;
    const key = `${territoryId} ${network}`;
    const old = before.get(key);
    before.delete(key);
    if (!old) {
      accounts.appeared += 1;
      continue;
    }
    if (old.accountId !== accountId) accounts.replaced += 1;
    const figure = figures.find(({ kind }) => kind === old.figure.kind);
    if (!figure || figure.audience === old.figure.audience) continue;
    changed += 1;
    const size = stepSize(old.figure.audience, figure.audience);
    if (size <= 1) continue;
    jumped += 1;
    jumps.add(size, () => {
      const { level, code, name } = territories.get(territoryId) as FrozenTerritory; // every account is of one of them
      return { level, code, name, network, accountId, before: pick(old.figure), after: pick(figure) };
    });
  }
  accounts.gone = before.size;
  return { accounts, figures: { changed, jumped, jumps: jumps.items() } };
}

/** Beyond 1 is a jump. From nothing to something is the longest. */
function stepSize(before: number, after: number): number {
  return Math.abs(after - before) / (LARGEST_STEP * before);
}

const pick = ({ audience, observedOn }: FigureJump["before"]) => ({ audience, observedOn });
