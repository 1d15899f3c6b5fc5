import { NETWORKS, type Network } from "@/lib/domain/account/network";
import { CommandProblem } from "../command/CommandProblem";

/** `facebook,x` as networks; undefined when the option was not given. @throws CommandProblem */
export function readNetworks(text: string | undefined): Network[] | undefined {
  return text?.split(",").map((name) => {
    const network = NETWORKS.find((known) => known === name.trim());
    if (!network) throw new CommandProblem("unknown-network", { found: name.trim(), expected: NETWORKS.join(", ") });
    return network;
  });
}
