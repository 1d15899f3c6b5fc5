import { accountAddress } from "./accountAddress";
import { RandomStream } from "./RandomStream";
import { keyOf, type SimulatedAccount, type SimulatedPurpose } from "./simulatedAccount";

/** Beside the main ones: how many authorities in a hundred have such an account, from how many inhabitants on. */
const SECONDARY: readonly { purpose: SimulatedPurpose; from: number; share: number; weight: number }[] = [
  { purpose: "tourisme", from: 1_000, share: 0.08, weight: 0.9 },
  { purpose: "culture", from: 10_000, share: 0.2, weight: 0.25 },
  { purpose: "jeunesse", from: 10_000, share: 0.12, weight: 0.15 },
  { purpose: "services", from: 5_000, share: 0.1, weight: 0.2 },
];

/**
 * Accounts that are shown and never counted: secondary ones, fan or parody ones, and some that nobody has verified.
 * @param mains the main accounts of one authority
 */
export function simulateOtherAccounts(mains: readonly SimulatedAccount[], seed: number): SimulatedAccount[] {
  return mains.flatMap((main) => {
    const { authority, network } = main;
    if (main.closedOn !== null || (network !== "facebook" && network !== "instagram")) return [];
    const stream = new RandomStream(seed, authority.level, authority.code, network, "others");
    const secondary = SECONDARY.filter(({ from, share }) => stream.chance(share) && authority.population >= from);
    const others = secondary.map(({ purpose, weight }) => another(main, purpose, { purpose, weight, standing: "official" }));
    if (stream.chance(0.03)) others.push(another(main, "fans", { purpose: "other", weight: 0.6, standing: "unofficial" }));
    if (stream.chance(0.03)) others.push(another(main, "bis", { purpose: "other", weight: 0.2, standing: "to-verify" }));
    return others;
  });
}

function another(
  main: SimulatedAccount,
  suffix: string,
  given: Pick<SimulatedAccount, "purpose" | "weight" | "standing">,
): SimulatedAccount {
  return {
    ...main,
    ...accountAddress(main.network, main.authority, suffix),
    ...given,
    key: keyOf(main.network, main.authority, suffix),
    main: false,
    dormantSince: null,
    replacedBy: null,
  };
}
